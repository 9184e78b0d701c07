import type { Language } from '../../../shared/language.js';
import type { Framework } from '../../mappings/ports.js';

/** Names of what queries hold by an id that means nothing to people, for the labels of buttons. */
export interface QueryNames {
  event(id: string): string | undefined;
  process(id: string): string | undefined;
}

export function queryNames(framework: Framework, language: Language): QueryNames {
  return {
    event: (id) => framework.event(id)?.name,
    process: (id) => framework.process(id)?.names[language].text,
  };
}
