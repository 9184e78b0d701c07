import type { Language } from '../../../shared/language.js';
import { isolate } from '../../../shared/typography.js';
import { joinList } from '../../../shared/wording.js';
import type { Scope } from '../subscriber.js';
import { scopeWording } from '../wording/scopes/wording.js';

/** Names of what can be subscribed to, as far as they are known. */
export interface ScopeNames {
  /** Of a process without any of its editions: "WSIS Prizes" of `prizes`. */
  process(process: string, language: Language): string | undefined;
  /** Title of an action line by its code. */
  line(code: string, language: Language): string | undefined;
}

/** "WSIS Prizes", "action line C5", "meetings". */
export function scopeText(language: Language, scope: Scope, names: ScopeNames): string {
  const say = scopeWording(language);
  switch (scope.kind) {
    case 'everything':
      return say('everything');
    case 'process':
      return names.process(scope.process, language) ?? isolate(language, scope.process);
    case 'phase kind':
      return say(scope.phaseKind);
    case 'action line':
      return say('line', { code: scope.line });
  }
}

/** "WSIS Prizes, meetings and action line C5". */
export function scopesText(language: Language, scopes: readonly Scope[], names: ScopeNames): string {
  return joinList(
    language,
    scopes.map((scope) => scopeText(language, scope, names)),
  );
}
