import type { Reply } from '../../src/chat/reply.js';
import { renderPlain } from '../../src/platforms/terminal/render.js';
import type { ModelRequest } from '../../test/support/openai/server.js';
import { textFaults } from '../check.js';
import type { InventedFinder } from '../invented.js';
import { outcomeFaults } from './outcome.js';
import { MODELS_WORD, type Scenario } from './scenario.js';
import { LONGEST_MS, type Seen } from './stage.js';

/** Whoever asked about goals and lines has no use for any of these. */
const TECHNICAL =
  /\b(?:error|exception|stack|trace|https?|json|null|undefined|nan|time-?out|timed out|abort\w*|api|openai|endpoint|status|token|schema|arguments?|quota|retry|[45]\d\d)\b|\bat \S+:\d+|[{}<>]/i;
/** The model's, those of the endpoint's errors, its address. */
const OTHERS_WORDS = [MODELS_WORD, 'scripted', '127.0.0.1'];

export interface Known {
  readonly finder: InventedFinder;
  /** The system prompt, the same for everybody. */
  readonly instructions: string;
}

/** What is wrong with what came of a question; nothing when it is right. */
export function faultsOf(scenario: Scenario, seen: Seen, { finder, instructions }: Known): readonly string[] {
  const { reply, requests, without } = seen;
  if (seen.isReadAlone) return ['the reader reads it by itself, so it tries nothing'];
  if (!reply) return [`is not answered within ${LONGEST_MS} ms`];
  const text = renderPlain(reply, { firstChoice: 1 });
  const { outcome, language, question } = scenario;
  return [
    ...(reply.language === language ? [] : [`answers in ${reply.language}`]),
    ...outcomeFaults(outcome, { reply, without }),
    ...textFaults(scenario, { text }),
    ...finder.find(text, question).map((code) => `names ${code}, which the store does not hold`),
    ...leakFaults(reply),
    ...(outcome.kind === 'answer' ? [] : technicalFaults(text)),
    ...(requests.length === scenario.requests ? [] : [`asks the endpoint ${requests.length} times`]),
    ...requests.flatMap((request) => requestFaults(request, instructions)),
    ...(scenario.isEndless && !seen.isLeft ? ['does not leave the endpoint'] : []),
  ];
}

/** Also in what buttons carry unseen. */
function leakFaults(reply: Reply): readonly string[] {
  const said = JSON.stringify(reply).toLowerCase();
  return OTHERS_WORDS.filter((word) => said.includes(word.toLowerCase())).map((word) => `hands on ${word}`);
}

function technicalFaults(text: string): readonly string[] {
  const [found] = TECHNICAL.exec(text) ?? [];
  return found === undefined ? [] : [`says ${found}, which is technical`];
}

/** What somebody wrote stands between the delimiters of a user message, which it cannot end, and nowhere else. */
function requestFaults({ body }: ModelRequest, instructions: string): readonly string[] {
  const [system, user] = body.messages;
  const isGuarded = /^<message>\n[^<>]*\n<\/message>$/.test(String(user?.content));
  return [
    ...(system?.content === instructions ? [] : ['changes the system prompt']),
    ...(user?.role === 'user' && isGuarded ? [] : ['lets a question out of its delimiters']),
  ];
}
