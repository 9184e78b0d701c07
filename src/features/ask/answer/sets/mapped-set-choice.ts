import type { ActionLine, Edition } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { QueryOf } from '../../query.js';
import { categories } from './links.js';

type MappedSet = QueryOf<'mapped-set'>;

/** Which lines a set is about, and whether something belongs to it that these of them name. */
export interface Choice {
  readonly lines: readonly ActionLine[];
  readonly belongs: (naming: readonly string[]) => boolean;
}

/**
 * With lines: as the query says; one line alone "and no other" is held against all others. Without any: all contest
 * categories; shared means by all that have a mapping in the edition, `first-only` by a single one, whichever.
 */
export function chooseLines(framework: Framework, { lines: codes, op }: MappedSet, edition: Edition): Choice {
  if (codes.length === 0) return chooseAmongAll(framework, op, edition);
  const lines = [...new Set(codes)].flatMap((code) => framework.line(code) ?? []);
  const [first, ...rest] = lines;
  if (!first || op !== 'first-only') return { lines, belongs: belongsBy(op, lines.length) };
  const others = rest.length > 0 ? rest : categories(framework);
  const unrelated = others.filter((line) => line !== first && !isRelated(line, first));
  // The line and its own union alone: then that is what was asked.
  const against = rest.length > 0 && unrelated.length === 0 ? rest : unrelated;
  return {
    lines: [first, ...against],
    belongs: (naming) => naming.length === 1 && naming[0] === first.code,
  };
}

function chooseAmongAll(framework: Framework, op: MappedSet['op'], edition: Edition): Choice {
  const all = categories(framework);
  const mapped = all.filter(({ code }) => (framework.mappingOf(code, edition.id)?.goals.length ?? 0) > 0);
  const lines = op === 'shared' ? mapped : all;
  return { lines, belongs: belongsBy(op, lines.length) };
}

function belongsBy(op: MappedSet['op'], lines: number): Choice['belongs'] {
  switch (op) {
    case 'shared':
      return (naming) => naming.length === lines;
    case 'first-only':
      return (naming) => naming.length === 1;
    case 'any':
      return (naming) => naming.length > 0;
    case 'none':
      return (naming) => naming.length === 0;
  }
}

/** C7 and a sub-line of it: what one names the other names by definition. */
function isRelated(left: ActionLine, right: ActionLine): boolean {
  return left.parent === right.code || right.parent === left.code;
}
