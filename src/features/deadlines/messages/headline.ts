import { Temporal } from 'temporal-polyfill';
import { endOf } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import type { Open } from './items.js';
import { nameOf } from './names.js';
import { whenText } from './when.js';

/** "WSIS Prizes 2027: Submission closes in 7 days". */
export function headlineOf(reader: Reader, item: Open): string {
  const say = messageWording(reader.language);
  const name = nameOf(reader.language, item.about);
  return say(keyOf(reader, item), { name, when: whenText(reader, item.target, dayOf(item)) });
}

function keyOf({ now }: Reader, { about, news, target }: Open): MessageKey {
  if (about.kind === 'contribution') {
    return now.epochMilliseconds >= target.epochMilliseconds ? 'headline.overdue' : 'headline.owed';
  }
  const { kind, opens } = about.phase;
  switch (news) {
    case 'before':
      return `headline.${kind}`;
    case 'opens':
      return kind === 'window' ? 'headline.opens' : `headline.${kind}`;
    case 'closed':
      return kind === 'window' ? 'headline.closed' : 'headline.passed';
    case 'opened':
      if (kind === 'publication') return 'headline.published';
      if (kind !== 'meeting') return 'headline.opened';
      // That it has begun cannot be known where no hour is set.
      return opens?.precision === 'day' ? 'headline.meeting' : 'headline.began';
  }
}

/** The day that the target is the end of, where it is one. */
function dayOf({ about, target }: Open): Temporal.PlainDate | undefined {
  const date = about.kind === 'phase' ? about.phase.closes : about.contribution.due;
  const isEnd = date?.precision === 'day' && endOf(date).equals(target);
  return isEnd ? Temporal.PlainDate.from(date.date) : undefined;
}
