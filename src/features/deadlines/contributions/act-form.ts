import { type FormState, fieldsFor } from '../../../chat/fields.js';
import type { Form, FormField, Option } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { nameIn, type Reader } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { dueText } from './board.js';
import { inUrgency } from './standing.js';

/** What may be done to one contribution. */
export const ACTS = ['report', 'reassign', 'waive'] as const;
export type ActName = (typeof ACTS)[number];

export const actForm = (act: ActName) => `deadlines.contributions.${act}`;

/** As many can be chosen from on every platform; the most urgent are among them. */
const MOST_OPTIONS = 100;

/** What a form chooses from: what is outstanding of an edition, or of one person where none is named. */
export interface Candidates {
  /** Id, or empty. */
  readonly edition: string;
  readonly contributions: readonly Contribution[];
  readonly editions: readonly Edition[];
}

export function formOfAct(reader: Reader, act: ActName, candidates: Candidates, state: FormState = {}): Form {
  const { language } = reader;
  const say = contributionWording(language);
  const common = commonWording(language);
  const field = fieldsFor(state);
  const options = optionsOf(reader, candidates);
  const [only] = options;
  const isOne = only && options.length === 1;
  const which = { label: say('act.which'), ...(isOne && { value: only.value }) };
  return {
    form: actForm(act),
    argument: candidates.edition,
    language,
    title: say(`button.${act}`),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    ...(state.intro && { intro: state.intro }),
    fields: [field.choice('which', which, options), ...fieldsOf(reader, act, field)],
  };
}

function fieldsOf(
  { language }: Reader,
  act: ActName,
  field: ReturnType<typeof fieldsFor>,
): readonly FormField[] {
  const say = contributionWording(language);
  switch (act) {
    case 'report': {
      const states = (['in progress', 'delivered'] as const).map((value) => ({
        value,
        label: say(`state.${value}`),
      }));
      return [
        field.choice('state', { label: say('column.state'), value: 'delivered' }, states),
        field.text('link', { label: say('act.link'), hint: say('act.linkHint'), required: false }),
      ];
    }
    case 'reassign':
      return [
        field.person('owner', { label: say('expect.owner') }),
        field.text('ownerName', { label: say('expect.ownerName'), required: false }, 100),
        field.text('due', { label: say('act.due'), hint: say('act.dueHint'), required: false }),
      ];
    case 'waive':
      return [field.text('reason', { label: say('act.reason'), hint: say('act.reasonHint') })];
  }
}

/** "Section – C5 (Amina, 11 December 2026)", with the edition where there are several. */
function optionsOf(reader: Reader, { edition, contributions, editions }: Candidates): readonly Option[] {
  const { language, now } = reader;
  return inUrgency(contributions, now)
    .slice(0, MOST_OPTIONS)
    .map((one) => {
      const its = editions.find(({ id }) => id === one.edition);
      const of = edition === '' && its ? `${nameIn(language, its.names)}: ` : '';
      const owner = edition === '' ? '' : `${one.ownerName ?? one.owner.id}, `;
      return { value: tokenOf(one), label: `${of}${one.title} (${owner}${dueText(reader, one)})` };
    });
}

/** What a choice holds: the version that whoever chooses has seen, and the id. */
export function tokenOf({ id, version }: Pick<Contribution, 'id' | 'version'>): string {
  return `${version}:${id}`;
}

export function readToken(token: string): { readonly id: string; readonly version: number } | undefined {
  const [, version, id] = /^(\d{1,9}):(.+)$/s.exec(token) ?? [];
  return version === undefined || id === undefined ? undefined : { id, version: Number(version) };
}
