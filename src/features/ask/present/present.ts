import type { Action, Reply, SourceNote, Visibility } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import type { Answer, CitedSource } from '../answers.js';
import type { Query } from '../query.js';
import { presentCalendar } from './calendar/present.js';
import type { PresentContext, Presented } from './context.js';
import { presentAbout } from './count.js';
import { presentDescribe } from './describe.js';
import { presentConfidence, presentDisagreements } from './difference.js';
import { presentMeeting, presentRole, presentWinner } from './line-facts.js';
import { presentLineToGoals } from './line-to-goals.js';
import { presentGoals, presentGoalToLines, presentLines, presentTargetToLines } from './mapping.js';
import { presentHelp, presentMissing, presentUnknown, presentUnsure } from './missing.js';
import { argumentFor, questionText } from './question.js';
import { presentRecord } from './records/present.js';
import { presentSet } from './sets/present.js';
import { presentWhy } from './why.js';

/** More buttons than this are noise: the next questions are suggestions, not a menu. */
const MOST_ACTIONS = 4;

/** Turns a typed answer into a reply: title, body, notes on disagreement, sources, next questions. */
export function presentAnswer(
  context: PresentContext,
  answer: Answer,
  { visibility, version }: { readonly visibility: Visibility; readonly version: string },
): Reply {
  const { say, language } = context;
  const { title, parts } = presentBody(context, answer);
  return {
    language,
    visibility,
    ...(title !== undefined && { title }),
    parts: [
      ...parts,
      ...presentConfidence(context, answer.confidence),
      ...presentDisagreements(context, answer.disagreements),
    ],
    sources: sourceNotes(answer.sources),
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
    actions: answer.next.slice(0, MOST_ACTIONS).map((query) => askAction(context, query, version)),
  };
}

/** One note a document, with all its places: ten paragraphs of one report are one source. */
function sourceNotes(sources: readonly CitedSource[]): readonly SourceNote[] {
  return [...groupBy(sources, (source) => source.source).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = group.map((source) => source.place).filter(Boolean);
    const label = [first.document, ...places].join(', ');
    return { label, title: first.title, ...(first.url !== undefined && { url: first.url }) };
  });
}

/** A button that asks a question. Its argument is the query itself, checked again when it is pressed. */
export function askAction(context: PresentContext, query: Query, version: string): Action {
  const label = questionText(context.say, query, context.names);
  return { action: 'ask', argument: argumentFor(context, query), version, label };
}

function presentBody(context: PresentContext, answer: Answer): Presented {
  switch (answer.kind) {
    case 'line-to-goals':
      return presentLineToGoals(context, answer);
    case 'goal-to-lines':
      return presentGoalToLines(context, answer);
    case 'target-to-lines':
      return presentTargetToLines(context, answer);
    case 'describe':
      return presentDescribe(context, answer);
    case 'why':
      return presentWhy(context, answer);
    case 'role':
      return presentRole(context, answer);
    case 'meeting':
      return presentMeeting(context, answer);
    case 'winner':
      return presentWinner(context, answer);
    case 'lines':
      return presentLines(context, answer);
    case 'goals':
      return presentGoals(context, answer);
    case 'missing':
      return presentMissing(context, answer);
    case 'help':
      return presentHelp(context, answer);
    case 'unknown':
      return presentUnknown(context, answer);
    case 'unsure':
      return presentUnsure(context, answer);
    case 'lines-by':
    case 'mapped-set':
    case 'rank':
    case 'compare':
    case 'compare-goals':
    case 'compare-editions':
    case 'compare-entries':
    case 'entries':
    case 'matrix':
      return presentSet(context, answer);
    case 'calendar':
    case 'event':
    case 'process':
      return presentCalendar(context, answer);
    case 'count':
    case 'sources':
      return presentAbout(context, answer, presentBody(context, answer.of));
    default:
      return presentRecord(context, answer);
  }
}
