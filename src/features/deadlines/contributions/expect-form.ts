import { type FormState, fieldsFor } from '../../../chat/fields.js';
import type { Form, Option } from '../../../chat/reply.js';
import { newReference } from '../../../shared/reference.js';
import { GENEVA } from '../../../shared/zones.js';
import type { ActionLine } from '../../knowledge/ports.js';
import type { CalendarDate, Edition } from '../calendar.js';
import { nameIn, type Reader } from '../present/context.js';
import type { Expected } from '../templates/template.js';
import { templateOf } from '../templates/templates.js';
import { writeDate } from '../typed-date.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';

export const EXPECT_FORM = 'deadlines.contributions.expect';

/** Sectors of ITU, as they are kept. */
export const SECTORS = ['ITU-R', 'ITU-T', 'ITU-D', 'General Secretariat'] as const;
export type Sector = (typeof SECTORS)[number];

/** Which form it is: sent twice, it expects nothing twice. */
export interface ExpectSubject {
  readonly edition: string;
  readonly batch: string;
}

/** `lines`, `sectors`: one for each of them is expected. */
export function eachOf({ process }: Pick<Edition, 'process'>): 'lines' | 'sectors' | undefined {
  const expects: Expected | undefined = templateOf(process)?.expects;
  if (expects === undefined) return undefined;
  return expects === 'a paper from each sector' ? 'sectors' : 'lines';
}

/** Asks what is expected, from whom and by when. */
export function expectForm(
  { language }: Reader,
  edition: Edition,
  lines: readonly ActionLine[],
  state: FormState = {},
  batch: string = newReference(),
): Form {
  const say = contributionWording(language);
  const common = commonWording(language);
  const field = fieldsFor(state);
  const each = eachOf(edition);
  const due = firstDeadline(edition);
  const subject: ExpectSubject = { edition: edition.id, batch };
  const numbers: readonly Option[] = each
    ? [
        { value: 'one', label: say('expect.one') },
        { value: 'each', label: say(`expect.each.${each}`) },
      ]
    : [];
  return {
    form: EXPECT_FORM,
    argument: JSON.stringify(subject),
    language,
    title: say('expect.title'),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    intro: [{ kind: 'paragraph', text: nameIn(language, edition.names) }, ...(state.intro ?? [])],
    fields: [
      field.text('title', { label: say('expect.what'), hint: say('expect.whatHint') }, 200),
      ...(each ? [field.choice('each', { label: say('expect.howMany'), value: 'one' }, numbers)] : []),
      field.person('owner', { label: say('expect.owner') }),
      field.text('ownerName', { label: say('expect.ownerName'), required: false }, 100),
      field.choice('line', { label: say('expect.line'), required: false }, lineOptions(language, lines)),
      field.choice('sector', { label: say('expect.sector'), required: false }, sectorOptions(language)),
      field.text('due', {
        label: say('column.due'),
        hint: say('expect.dueHint'),
        ...(due && { value: writeDate(due, GENEVA) }),
      }),
    ],
    opener: { action: EXPECT_FORM, argument: edition.id, version: '', label: say('button.expect') },
  };
}

function lineOptions(language: Reader['language'], lines: readonly ActionLine[]): readonly Option[] {
  return lines.map(({ code, titles }) => ({ value: code, label: `${code} – ${titles[language].text}` }));
}

function sectorOptions(language: Reader['language']): readonly Option[] {
  return SECTORS.map((value) => ({ value, label: sectorText(language, value) }));
}

export function sectorText(language: Reader['language'], sector: string): string {
  return sector === 'General Secretariat' ? contributionWording(language)('sector.secretariat') : sector;
}

/** The first deadline of the edition, else the first date on which something of it ends. */
function firstDeadline({ phases }: Edition): CalendarDate | undefined {
  const planned = phases.filter(({ status, closes }) => status === 'planned' && closes);
  return (planned.find(({ kind }) => kind === 'deadline') ?? planned[0])?.closes;
}
