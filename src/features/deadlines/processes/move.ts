import { Temporal } from 'temporal-polyfill';
import type { IncomingForm } from '../../../chat/incoming.js';
import type { Form, FormField, Reply } from '../../../chat/reply.js';
import { beginOf, type CalendarDate, type Edition, type Phase } from '../calendar.js';
import type { PhaseChange } from '../ports.js';
import { nameIn, type Reader, readerOf, sentence } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { processWording } from '../wording/processes/wording.js';
import type { ProcessParts } from './parts.js';
import { editionReply } from './present.js';
import { readSubject } from './save.js';

/** What may be done to a phase, or to a whole edition. */
export const MOVES = ['postpone', 'finish', 'cancel'] as const;
export type Move = (typeof MOVES)[number];

const WHOLE = '*';
const MOST_DAYS = 3_650;

export const moveForm = (move: Move) => `deadlines.process.${move}`;

/** Asks which phase, and why; to postpone also by how many days, and whether what follows moves too. */
export function formOfMove(
  { language }: Reader,
  move: Move,
  edition: Edition,
  {
    values = {},
    errors = {},
  }: { values?: IncomingForm['values']; errors?: Readonly<Record<string, string>> } = {},
): Form {
  const say = processWording(language);
  const common = commonWording(language);
  const typed = (name: string) => {
    const value = values[name];
    const error = errors[name];
    return { ...(typeof value === 'string' && { value }), ...(error !== undefined && { error }) };
  };
  const planned = edition.phases.filter(({ status }) => status === 'planned');
  const phases = planned.map(({ key, names }) => ({ value: key, label: nameIn(language, names) }));
  const whole = { value: WHOLE, label: say('move.whole') };
  const text = { kind: 'text', required: true, multiline: false, maximum: 500 } as const;
  const fields: readonly FormField[] = [
    {
      kind: 'choice',
      name: 'phase',
      label: say('move.phase'),
      required: true,
      options: move === 'finish' ? phases : [...phases, whole],
      ...typed('phase'),
    },
    ...(move === 'postpone'
      ? [
          { ...text, name: 'days', label: say('move.days'), hint: say('move.daysHint'), ...typed('days') },
          {
            kind: 'choice' as const,
            name: 'later',
            label: say('move.later'),
            required: true,
            options: [
              { value: 'no', label: say('move.later.no') },
              { value: 'yes', label: say('move.later.yes') },
            ],
            value: 'no',
            ...typed('later'),
          },
        ]
      : []),
    {
      ...text,
      name: 'reason',
      label: say('move.reason'),
      required: move !== 'finish',
      multiline: true,
      ...typed('reason'),
    },
  ];
  return {
    form: moveForm(move),
    argument: JSON.stringify({ id: edition.id, version: edition.version }),
    language,
    title: say(`button.${move}`),
    submitLabel: say(`button.${move}`),
    cancelLabel: common('cancel'),
    intro: [{ kind: 'paragraph', text: nameIn(language, edition.names) }],
    fields,
  };
}

/** Does what the form asks for, if whoever sent it may and nobody was first. */
export async function carryOut(
  parts: ProcessParts,
  move: Move,
  incoming: IncomingForm,
): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const { language } = reader;
  const common = commonWording(language);
  const subject = readSubject(incoming.argument);
  const edition = subject && (await parts.calendar.findEdition(subject.id));
  if (!edition) return sentence(language, 'private', common('missing', { name: subject?.id ?? '…' }));
  if (!parts.policy.mayChange(incoming.person, edition))
    return sentence(language, 'private', common('notAllowed'));
  const { values } = incoming;
  const errors = faultsOf(reader, move, values);
  if (Object.keys(errors).length > 0) return formOfMove(reader, move, edition, { values, errors });
  const { platform, tenant, id } = incoming.person;
  const reason = textOf(values.reason).trim();
  const act = { by: { platform, tenant, id }, at: reader.now, ...(reason ? { reason } : {}) };
  const version = subject.version ?? edition.version;
  const change = changeOf(move, edition, values);
  const outcome = await parts.calendar.changeEdition(edition.id, version, change, act);
  if (outcome.kind === 'missing')
    return sentence(language, 'private', common('missing', { name: edition.id }));
  if (outcome.kind === 'stale') return editionReply(reader, outcome.value, common('stale'));
  await parts.wake();
  return editionReply(reader, outcome.value, processWording(language)(`done.${move}`));
}

function faultsOf({ language }: Reader, move: Move, values: IncomingForm['values']) {
  const say = processWording(language);
  const days = textOf(values.days).trim();
  return {
    ...(textOf(values.phase) === '' && { phase: say('fault.phase') }),
    ...(move !== 'finish' && textOf(values.reason).trim() === '' && { reason: say('fault.reason') }),
    ...(move === 'postpone' && !isDays(days) && { days: say('fault.days', { most: MOST_DAYS }) }),
  };
}

function isDays(text: string): boolean {
  return /^[-+]?\d{1,4}$/.test(text) && Number(text) !== 0 && Math.abs(Number(text)) <= MOST_DAYS;
}

function changeOf(move: Move, edition: Edition, values: IncomingForm['values']) {
  const key = textOf(values.phase);
  const planned = edition.phases.filter(({ status }) => status === 'planned');
  const chosen = planned.filter((phase) => key === WHOLE || phase.key === key);
  if (move === 'cancel' && key === WHOLE) return { status: 'cancelled' as const };
  const withLater = move === 'postpone' && textOf(values.later) === 'yes';
  const [first] = chosen;
  const moved = withLater && first ? planned.filter((phase) => isNotBefore(phase, first)) : chosen;
  const days = Number(textOf(values.days));
  const changeOfPhase = (phase: Phase): PhaseChange => {
    if (move === 'postpone') return postponed(phase, days);
    return { status: move === 'cancel' ? 'cancelled' : 'finished' };
  };
  return { phases: Object.fromEntries(moved.map((phase) => [phase.key, changeOfPhase(phase)])) };
}

function isNotBefore(phase: Phase, first: Phase): boolean {
  const [own, other] = [phase.opens ?? phase.closes, first.opens ?? first.closes];
  return !own || !other || Temporal.Instant.compare(beginOf(own), beginOf(other)) >= 0;
}

/** A window that is open already stays open: only its end moves. What was written about the old date goes. */
function postponed({ opens, closes }: Phase, days: number): PhaseChange {
  return {
    ...(opens && { opens: later(opens, days) }),
    ...(closes && { closes: later(closes, days) }),
    asWritten: undefined,
  } as PhaseChange;
}

function later(date: CalendarDate, days: number): CalendarDate {
  switch (date.precision) {
    case 'minute': {
      const local = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone);
      return { ...date, instant: local.add({ days }).toInstant().toString() };
    }
    case 'day':
      return { ...date, date: Temporal.PlainDate.from(date.date).add({ days }).toString() };
    case 'month': {
      const day = Temporal.PlainYearMonth.from(date.month).toPlainDate({ day: 15 }).add({ days });
      return { ...date, month: day.toPlainYearMonth().toString() };
    }
  }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
