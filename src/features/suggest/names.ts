import type { Language } from '../../shared/language.js';
import type { Framework } from '../mappings/ports.js';
import type { Subject } from './subject.js';
import type { Say } from './wording/wording.js';

/** A subject's title in the language; targets have a label of ours, in English. Undefined for one that is not known. */
export function titleOf(framework: Framework, language: Language, subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'line':
      return framework.line(subject.code)?.titles[language].text;
    case 'goal':
      return framework.goal(subject.number)?.names[language].text;
    case 'target':
      return framework.target(subject.code)?.label;
  }
}

/** `C2`, `9.c`; a goal as the language says it: "SDG 9", "ODD 9". */
export function codeOf(say: Say, subject: Subject): string {
  return subject.kind === 'goal' ? say('sdg', { goal: subject.number }) : subject.code;
}
