import { Temporal } from 'temporal-polyfill';
import type { Fact, Reply, RichText } from '../../../chat/reply.js';
import { isolate } from '../../../shared/typography.js';
import { type CalendarDate, type Edition, endOf, type Phase } from '../calendar.js';
import { type Reader, replyOf } from '../present/context.js';
import { dateSpans } from '../present/dates.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import { calendarButton } from './buttons.js';
import { phaseName } from './names.js';
import { deadlineSpans, before as leading } from './when.js';

/** What a phase was before, and why it was changed. */
export interface Change {
  readonly before: Dates & Pick<Phase, 'status'>;
  readonly reason?: string | undefined;
}

interface Dates {
  readonly opens?: CalendarDate | undefined;
  readonly closes?: CalendarDate | undefined;
}

/** That something which was told is no longer so: what was, what is, why, and what that means for the reader. */
export function changeReply(reader: Reader, phase: Phase, edition: Edition, change: Change): Reply {
  const { language } = reader;
  const say = messageWording(language);
  const kind = kindOf(phase, edition, change);
  const isOver = kind === 'cancelled' || kind === 'finished';
  const { reason } = change;
  const [was, now] = datesOf(reader, phase, change.before);
  const facts: Fact[] = [
    ...(was ? [{ label: say('change.was'), value: was }] : []),
    ...(isOver || !now ? [] : [{ label: say('change.now'), value: now }]),
    ...(reason === undefined ? [] : [{ label: say('change.reason'), value: isolate(language, reason) }]),
  ];
  return replyOf(language, {
    visibility: 'conversation',
    title: say(`change.${kind}`, { name: phaseName(language, phase, edition) }),
    parts: [
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      { kind: 'paragraph', text: say(isOver ? 'change.over' : 'change.follow') },
    ],
    actions: isOver ? [] : [calendarButton(language, [phase])],
  });
}

type ChangeKind = 'postponed' | 'forward' | 'cancelled' | 'finished' | 'restored' | 'dates';

function kindOf(phase: Phase, edition: Edition, { before }: Change): ChangeKind {
  if (edition.status === 'cancelled' || phase.status === 'cancelled') return 'cancelled';
  if (phase.status === 'finished') return 'finished';
  if (before.status === 'cancelled') return 'restored';
  const [was, is] = [before.closes ?? before.opens, phase.closes ?? phase.opens];
  const order = was && is ? Temporal.Instant.compare(endOf(is), endOf(was)) : 0;
  if (order === 0) return 'dates';
  return order > 0 ? 'postponed' : 'forward';
}

/** Old dates and new: both ends where both are others, else the one that is. */
function datesOf(
  reader: Reader,
  phase: Phase,
  before: Dates,
): readonly [was: RichText | undefined, now: RichText | undefined] {
  const hasMoved = (end: keyof Dates) => !isSame(before[end], phase[end]);
  const pick = ({ opens, closes }: Dates): Dates => {
    if (hasMoved('opens') && hasMoved('closes')) return { opens, closes };
    return hasMoved('opens') ? { opens } : { closes: closes ?? opens };
  };
  return [datesText(reader, phase, pick(before)), datesText(reader, phase, pick(phase))];
}

function datesText(
  reader: Reader,
  { kind }: Pick<Phase, 'kind'>,
  { opens, closes }: Dates,
): RichText | undefined {
  const isDone = kind === 'window' || kind === 'deadline';
  const say = messageWording(reader.language);
  const keys: readonly [MessageKey, MessageKey] = isDone
    ? ['event.opens', 'event.closes']
    : ['event.begins', 'event.ends'];
  const begin = opens && dateSpans(reader.language, opens, reader.zone);
  const end = closes && !isSame(opens, closes) && endSpans(reader, closes, isDone);
  if (!begin) return end || undefined;
  const first = [leading(say(keys[0])), ...begin];
  return end ? [...first, ' – ', leading(say(keys[1])), ...end] : first;
}

function endSpans(reader: Reader, closes: CalendarDate, isDone: boolean) {
  return isDone ? deadlineSpans(reader, closes) : dateSpans(reader.language, closes, reader.zone);
}

function isSame(one: CalendarDate | undefined, other: CalendarDate | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
