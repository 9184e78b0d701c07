import type { Command, CommandSet } from '../../../chat/command.js';
import { alone } from '../../../chat/commands.js';
import type { IncomingAction, IncomingForm, IncomingText } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import { readerOf, sentence, visibilityOf } from '../present/context.js';
import { editionNamed, readName } from '../processes/find.js';
import { commonWording } from '../wording/common/wording.js';
import { contributionWording } from '../wording/contributions/wording.js';
import { carryOutAct, pressAct } from './act.js';
import { ACTS, actForm } from './act-form.js';
import { boardReply } from './board.js';
import { askEscalation, saveEscalation } from './escalation.js';
import { ESCALATION_FORM } from './escalation-form.js';
import { saveExpected } from './expect.js';
import { EXPECT_FORM, expectForm } from './expect-form.js';
import { mineReply } from './mine.js';
import type { ContributionParts } from './parts.js';

/** `/wsis status report-2027`, `expect …`, `mine`, `escalation …`, and what stands below them. */
export function createContributionHandlers(parts: ContributionParts): CommandSet {
  return {
    commands: [
      about(parts, STATUS, (incoming, edition) => showBoard(parts, incoming, edition)),
      about(parts, EXPECT, async (incoming, edition) => askExpected(parts, incoming, edition)),
      about(parts, ['escalation'], async (incoming, edition) => askEscalation(parts, incoming, edition)),
      alone(MINE, (incoming) => mineReply(parts, incoming)),
    ],
    actions: {
      [EXPECT_FORM]: (incoming) => pressed(parts, incoming, askExpected),
      [ESCALATION_FORM]: (incoming) => pressed(parts, incoming, askEscalation),
      ...Object.fromEntries(
        ACTS.map((act) => [actForm(act), (incoming: IncomingAction) => pressAct(parts, act, incoming)]),
      ),
    },
    forms: {
      [EXPECT_FORM]: (incoming) => saveExpected(parts, incoming),
      [ESCALATION_FORM]: (incoming) => saveEscalation(parts, incoming),
      ...Object.fromEntries(
        ACTS.map((act) => [actForm(act), (incoming: IncomingForm) => carryOutAct(parts, act, incoming)]),
      ),
    },
  };
}

const STATUS = ['status', 'board', 'statut', 'état', 'estado', 'статус', 'الحالة', '状态'];
const EXPECT = ['expect'];
const MINE = ['mine', 'what do i owe', 'que dois-je', 'qué debo', 'мои долги', 'ما المطلوب مني', '我的任务'];

type Run = (incoming: IncomingText, edition: Edition) => Promise<Reply | Form>;

/** An order about an edition; what names no process is a question. */
function about(parts: ContributionParts, words: readonly string[], run: Run): Command {
  return {
    words,
    read: (rest) =>
      readName(rest) &&
      (async (incoming) => {
        const edition = editionNamed(rest, await parts.calendar.listEditions());
        return edition ? run(incoming, edition) : unknown(incoming, rest);
      }),
  };
}

function unknown({ person }: IncomingText, name: string): Reply {
  const language = person.language ?? 'en';
  return sentence(language, 'private', contributionWording(language)('board.unknown', { name }));
}

async function pressed(
  parts: ContributionParts,
  incoming: IncomingAction,
  run: (parts: ContributionParts, incoming: IncomingAction, edition: Edition) => Reply | Form,
): Promise<Reply | Form> {
  const { language } = readerOf(parts.clock, incoming);
  const edition = await parts.calendar.findEdition(incoming.argument);
  if (edition) return run(parts, incoming, edition);
  return sentence(language, 'private', commonWording(language)('missing', { name: incoming.argument }));
}

async function showBoard(
  { contributions, clock }: ContributionParts,
  incoming: IncomingText,
  edition: Edition,
): Promise<Reply> {
  const visibility = visibilityOf(incoming);
  return boardReply(readerOf(clock, incoming), edition, await contributions.list(edition.id), { visibility });
}

function askExpected(
  { policy, clock, lines }: ContributionParts,
  incoming: IncomingText | IncomingAction,
  edition: Edition,
): Reply | Form {
  const reader = readerOf(clock, incoming);
  if (!policy.mayAssign(incoming.person, edition))
    return sentence(reader.language, 'private', commonWording(reader.language)('notAllowed'));
  return expectForm(reader, edition, lines());
}
