import { answerQuery } from './features/ask/answer/answer.js';
import { answerContext, ask, type Knowledge, presentContext, replyTo } from './features/ask/ask.js';
import { presentAnswer } from './features/ask/present/present.js';
import type { Answers } from './mcp/answers.js';
import { renderPlain } from './platforms/terminal/render.js';

/** The answers that chat gives, as data and as plain text, for other assistants. */
export function createAnswers(knowledge: Knowledge): Answers {
  const { framework } = knowledge;
  return {
    framework,
    answer(query, asking) {
      const answer = answerQuery(answerContext(framework, asking), query);
      const where = { visibility: 'conversation', version: framework.version } as const;
      const reply = presentAnswer(presentContext(asking, framework), answer, where);
      return { query, answer, language: asking.language, text: renderPlain(reply) };
    },
    ask(question, asking) {
      const asked = ask(knowledge, question, asking);
      const { query, answer, reading } = asked;
      return {
        ...(query && { query }),
        answer,
        language: asked.asking.language,
        text: renderPlain(replyTo(knowledge, asked, 'conversation')),
        ...(reading.kind === 'query' && notesOf(reading)),
      };
    },
  };
}

type Understood = Extract<ReturnType<typeof ask>['reading'], { kind: 'query' }>;

/** What a person is told of beside the answer. */
function notesOf({ corrections, missing = [] }: Pick<Understood, 'corrections' | 'missing'>) {
  return {
    ...(corrections.length > 0 && { corrections }),
    ...(missing.length > 0 && { leftOut: missing }),
  };
}
