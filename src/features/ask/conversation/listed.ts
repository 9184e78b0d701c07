import type { Answer } from '../answers.js';
import type { Subject } from '../query.js';

/** What an answer lists, in the order in which it is shown, so that "the first one" can be asked about. */
export function listedIn(answer: Answer): readonly Subject[] {
  switch (answer.kind) {
    case 'count':
    case 'sources':
      return listedIn(answer.of);
    case 'line-to-goals':
      return answer.lines.flatMap(({ goals }) => goals.map(({ number }) => goal(number)));
    case 'goal-to-lines':
      return answer.goals.flatMap(({ lines }) => lines.map(({ code }) => line(code)));
    case 'target-to-lines':
      return answer.targets.flatMap(({ lines }) => lines.map(({ code }) => line(code)));
    case 'lines-by':
    case 'lines':
      return answer.lines.map(({ code }) => line(code));
    case 'goals':
      return answer.goals.map(({ number }) => goal(number));
    case 'mapped-set':
      return answer.items.map(({ code }) => node(code));
    case 'rank':
      return answer.places.flatMap(({ items }) => items.map(({ code }) => node(code)));
    case 'compare':
      return answer.lines.map(({ code }) => line(code));
    case 'compare-goals':
      return answer.goals.map(({ code }) => node(code));
    case 'entries':
      return answer.entries.map(({ code }) => ({ kind: 'entry', code }));
    default:
      return [];
  }
}

function line(code: string): Subject {
  return { kind: 'line', code };
}

function goal(number: number): Subject {
  return { kind: 'goal', number };
}

/** Codes as lists have them: `C5`, `SDG 4`, `9.c`. */
function node(code: string): Subject {
  if (code.startsWith('C')) return line(code);
  return code.startsWith('SDG ') ? goal(Number(code.slice(4))) : { kind: 'target', code };
}
