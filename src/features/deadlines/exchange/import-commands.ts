import type { CommandSet } from '../../../chat/command.js';
import type { Incoming, IncomingAction, IncomingForm, IncomingText } from '../../../chat/incoming.js';
import type { Form, Reply, ReplyPart } from '../../../chat/reply.js';
import type { Clock } from '../../../shared/clock.js';
import type { PersonRef } from '../calendar.js';
import type { Policy } from '../policy.js';
import type { CalendarStore } from '../ports.js';
import { type Reader, readerOf, replyOf, sentence } from '../present/context.js';
import { exchangeWording } from '../wording/exchange/wording.js';
import { type ImportPlan, isEmpty } from './import-calendar.js';
import { IMPORT, type ImportFormState, type ImportValues, importForm } from './import-form.js';
import { digestOfPlan, type Importer } from './importer.js';
import { readEditionId } from './keys.js';
import { presentReport } from './present-report.js';

export interface ImportCommandParts {
  readonly importer: Importer;
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly policy: Policy;
  readonly clock: Clock;
  /** Told of what was brought in, so that nothing waits for the next minute. */
  imported?(plan: ImportPlan): Promise<void> | void;
}

/** What fits above a form. */
const SHOWN = { phases: 12, findings: 12 } as const;

/** `import` and `import prizes-2027`: pasted text, a report of it, and a button that does what was reported. */
export function createImportCommands(parts: ImportCommandParts): CommandSet {
  return {
    commands: [
      {
        words: ['import', 'calendar import'],
        read: (rest) => (isEdition(rest) ? (incoming) => open(parts, incoming, rest) : undefined),
      },
    ],
    actions: { [IMPORT]: (incoming) => open(parts, incoming, incoming.argument) },
    forms: { [IMPORT]: (incoming) => take(parts, incoming) },
  };
}

function isEdition(rest: string): boolean {
  return rest === '' || readTarget(rest) !== undefined;
}

/** `prizes-2027` or `prizes 2027`. */
function readTarget(text: string) {
  return readEditionId(text.trim().toLowerCase().replaceAll(/\s+/g, '-'));
}

async function open(
  parts: ImportCommandParts,
  incoming: IncomingText | IncomingAction,
  edition: string,
): Promise<Reply | Form> {
  const { language } = readerOf(parts.clock, incoming);
  if (!(await mayImport(parts, incoming))) return notAllowed(parts, incoming);
  return importForm(language, { values: { edition, text: '' } });
}

/** Editors, and whoever leads an edition: of others each line is refused. */
async function mayImport({ policy, calendar }: ImportCommandParts, { person }: Incoming): Promise<boolean> {
  if (policy.mayCreateEditions(person)) return true;
  return (await calendar.listEditions()).some((edition) => policy.mayChange(person, edition));
}

function notAllowed({ clock }: ImportCommandParts, incoming: Incoming): Reply {
  const { language } = readerOf(clock, incoming);
  return sentence(language, 'private', exchangeWording(language)('import.notAllowed'));
}

async function take(parts: ImportCommandParts, incoming: IncomingForm): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  if (!(await mayImport(parts, incoming))) return notAllowed(parts, incoming);
  const values = valuesOf(incoming);
  const errors = faultsOf(reader, values);
  if (Object.keys(errors).length > 0) return importForm(reader.language, { values, errors });
  const by = personOf(incoming);
  const target = readTarget(values.edition);
  const plan = await parts.importer.plan({
    text: values.text,
    by,
    ...(target && { target }),
    ...(values.reason && { reason: values.reason }),
  });
  const isConfirmed = incoming.argument !== '' && incoming.argument === digestOfPlan(plan);
  if (!isConfirmed || plan.openWarnings > 0) return report(reader, plan, values, incoming.argument);
  return apply(parts, reader, plan, values, by);
}

async function apply(
  parts: ImportCommandParts,
  reader: Reader,
  plan: ImportPlan,
  values: ImportValues,
  by: PersonRef,
): Promise<Reply | Form> {
  const reason = values.reason ? { reason: values.reason } : {};
  const outcome = await parts.importer.apply(plan, { by, at: reader.now, ...reason });
  if (outcome === 'stale') return stale(parts, reader, values, by);
  await parts.imported?.(plan);
  return replyOf(reader.language, {
    visibility: 'private',
    parts: [
      { kind: 'paragraph', text: exchangeWording(reader.language)('import.done') },
      ...presentReport(reader.language, plan, SHOWN),
    ],
  });
}

/** Somebody changed the calendar between the look at it and the import: what it would be now is shown. */
async function stale(
  { importer }: ImportCommandParts,
  reader: Reader,
  values: ImportValues,
  by: PersonRef,
): Promise<Form> {
  const target = readTarget(values.edition);
  const plan = await importer.plan({ text: values.text, by, ...(target && { target }) });
  return report(reader, plan, values, 'stale');
}

/** The form with the report above what was pasted. `shown`: of the report that was confirmed, if one was. */
function report({ language }: Reader, plan: ImportPlan, values: ImportValues, shown: string): Form {
  const say = exchangeWording(language);
  const isNothing = isEmpty(plan);
  const asksReason = plan.openWarnings > 0 || values.reason !== undefined;
  const isUnanswered = plan.openWarnings > 0 && values.reason !== undefined;
  const note = isNothing
    ? say('import.nothingTaken')
    : say('import.notYet', { button: say('import.confirm') });
  const intro: readonly ReplyPart[] = [
    ...(shown === '' || isUnanswered
      ? []
      : [{ kind: 'note', tone: 'warning', text: say('import.changed') } as const]),
    ...presentReport(language, plan, SHOWN),
    { kind: 'note', tone: 'information', text: note },
  ];
  const state: ImportFormState = {
    values,
    intro,
    asksReason,
    ...(isUnanswered && { errors: { reason: say('import.reasonMissing') } }),
    ...(!isNothing && { digest: digestOfPlan(plan) }),
  };
  return importForm(language, state);
}

function valuesOf({ values }: IncomingForm): ImportValues {
  const read = (name: keyof ImportValues) => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const reason = 'reason' in values ? { reason: read('reason') } : {};
  return { edition: read('edition'), text: read('text'), ...reason };
}

function faultsOf({ language }: Reader, { edition, text }: ImportValues) {
  const say = exchangeWording(language);
  return {
    ...(edition !== '' && !readTarget(edition) && { edition: say('import.badEdition') }),
    ...(text === '' && { text: say('import.textMissing') }),
  };
}

function personOf({ person: { platform, tenant, id } }: Incoming): PersonRef {
  return { platform, tenant, id };
}
