import type { Action, Reply, ReplyPart, RichText } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import type { Language } from '../../../shared/language.js';
import { joinList } from '../../../shared/wording.js';
import type { Edition, PersonRef, Phase } from '../calendar.js';
import { nameIn, type Reader, replyOf } from '../present/context.js';
import { dateSpans } from '../present/dates.js';
import { TEMPLATES } from '../templates/templates.js';
import { processWording } from '../wording/processes/wording.js';
import { stateText } from './state.js';

/** The edition with its phases in order, their dates and how each stands. */
export function editionReply(reader: Reader, edition: Edition, intro?: RichText): Reply {
  const { language } = reader;
  const say = processWording(language);
  const accepted = acceptedTexts(language, edition);
  const parts: readonly ReplyPart[] = [
    ...(intro ? [{ kind: 'paragraph', text: intro } as const] : []),
    ...(edition.status === 'cancelled'
      ? [{ kind: 'note', tone: 'warning', text: say('show.cancelled') } as const]
      : []),
    { kind: 'list', items: edition.phases.map((phase) => phaseLine(reader, phase)) },
    ...(edition.leads.length > 0
      ? [{ kind: 'paragraph', text: say('show.leads', { people: peopleText(edition.leads) }) } as const]
      : []),
    ...(accepted.length > 0
      ? [
          {
            kind: 'note',
            tone: 'information',
            text: say('show.accepted', { reasons: accepted.join('; ') }),
          } as const,
        ]
      : []),
  ];
  return replyOf(language, {
    visibility: 'conversation',
    title: nameIn(language, edition.names),
    parts,
    actions: buttons(reader, edition),
  });
}

/** "As in earlier years (Nomination, Public voting)": each reason once, with the phases it was given for. */
function acceptedTexts(language: Language, { phases }: Edition): readonly string[] {
  const given = phases.flatMap(({ accepted, names }) =>
    accepted.map(({ reason }) => ({ reason, name: nameIn(language, names) })),
  );
  return [...groupBy(given, ({ reason }) => reason)].map(([reason, phasesOf]) => {
    const names = [...new Set(phasesOf.map(({ name }) => name))];
    return `${reason} (${joinList(language, names)})`;
  });
}

/** "Public voting: 25 December 2022, 00:00 … – 25 January 2023, 23:00 … (closes in 3 days)". */
export function phaseLine(reader: Reader, phase: Phase): RichText {
  const { language, zone } = reader;
  const spans = [phase.opens, phase.closes].flatMap((date, index) =>
    date ? [...(index === 1 && phase.opens ? [' – '] : []), ...dateSpans(language, date, zone)] : [],
  );
  const state = stateText(reader, phase);
  return [
    { strong: nameIn(language, phase.names) },
    ': ',
    ...spans,
    ...(state ? [` (${state})`] : []),
    ...(phase.url ? [' ', { link: phase.url, url: phase.url }] : []),
  ];
}

function buttons({ language }: Reader, { id, version, status }: Edition): readonly Action[] {
  const say = processWording(language);
  const button = (name: 'change' | 'postpone' | 'finish' | 'cancel'): Action => ({
    action: `deadlines.process.${name}`,
    argument: id,
    version: String(version),
    label: say(`button.${name}`),
    ...(name === 'cancel' ? { style: 'danger' } : {}),
  });
  return status === 'cancelled'
    ? []
    : [button('change'), button('postpone'), button('finish'), button('cancel')];
}

/** All processes with their editions, the newest first, and those that no edition was made of yet. */
export function processesReply({ language }: Reader, editions: readonly Edition[]): Reply {
  const say = processWording(language);
  const items = TEMPLATES.map(({ process, names }): RichText => {
    const labels = editions
      .filter((edition) => edition.process === process)
      .map(({ label, status }) => (status === 'cancelled' ? say('list.cancelled', { label }) : label))
      .reverse();
    const known = labels.length > 0 ? labels.join(', ') : say('list.none');
    return [{ strong: nameIn(language, names) }, ` (${process}): ${known}`];
  });
  return replyOf(language, {
    visibility: 'conversation',
    title: say('list.title'),
    parts: [
      { kind: 'list', items },
      { kind: 'note', tone: 'information', text: say('list.hint') },
    ],
  });
}

/** People by what their platform calls them; names change and are not kept. */
export function peopleText(people: readonly PersonRef[]): string {
  return people
    .map(({ platform, id }) => (platform === 'terminal' ? platform : `${platform} ${id}`))
    .join(', ');
}
