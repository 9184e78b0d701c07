import { PHASE_KINDS } from '../calendar.js';
import type { Scope } from '../subscriber.js';

/** A scope as forms and buttons name it: `everything`, `process:prizes`, `kind:meeting`, `line:C5`. */
export function scopeToken(scope: Scope): string {
  switch (scope.kind) {
    case 'everything':
      return 'everything';
    case 'process':
      return `process:${scope.process}`;
    case 'phase kind':
      return `kind:${scope.phaseKind}`;
    case 'action line':
      return `line:${scope.line}`;
  }
}

/** Undefined when it names none. */
export function readScopeToken(token: string): Scope | undefined {
  if (token === 'everything') return { kind: 'everything' };
  const [, kind, value = ''] = /^(process|kind|line):(.+)$/.exec(token) ?? [];
  switch (kind) {
    case 'process':
      return { kind: 'process', process: value };
    case 'kind': {
      const phaseKind = PHASE_KINDS.find((one) => one === value);
      return phaseKind && { kind: 'phase kind', phaseKind };
    }
    case 'line':
      return { kind: 'action line', line: value };
    default:
      return undefined;
  }
}

/** The first ones, and those of the others that are not among them. */
export function unite(scopes: readonly Scope[], others: readonly Scope[]): readonly Scope[] {
  return [...new Map([...scopes, ...others].map((scope) => [scopeToken(scope), scope])).values()];
}

export function without(scopes: readonly Scope[], others: readonly Scope[]): readonly Scope[] {
  const tokens = new Set(others.map(scopeToken));
  return scopes.filter((scope) => !tokens.has(scopeToken(scope)));
}
