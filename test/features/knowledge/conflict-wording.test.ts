import { beforeAll, describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/features/knowledge/ports.js';
import { readReference } from '../../../src/features/knowledge/read.js';

let conflicts: readonly Conflict[];

beforeAll(async () => {
  conflicts = (await readReference()).data.conflicts;
});

function idsWhere(isFault: (conflict: Conflict) => boolean): string[] {
  return conflicts.filter(isFault).map((conflict) => conflict.id);
}

function textsOf({ topic, handling, claims }: Conflict): string[] {
  return [topic, handling, ...claims.map((claim) => claim.value)];
}

/** Ids of those shown with these codes under an answer of this aspect, as the answers select them. */
function shownUnder(aspect: Conflict['aspect'], ...codes: string[]): string[] {
  return idsWhere(
    (conflict) => conflict.aspect === aspect && codes.every((code) => conflict.subjects.includes(code)),
  );
}

// People read: Sources differ on {topic}: {value} ({source}); {value} ({source}). {handling}
describe('a conflict reads as one text:', () => {
  it('its topic is a short phrase that ends no sentence', () => {
    expect(idsWhere(({ topic }) => topic.split(' ').length > 8 || /[.:;?!]$/.test(topic))).toEqual([]);
  });

  it('its topic starts in the middle of a sentence, unless with a name', () => {
    expect(idsWhere(({ topic }) => !/^(?:[a-z]|ITU\b)/.test(topic))).toEqual([]);
  });

  it('its values neither end the sentence nor look like two', () => {
    expect(idsWhere(({ claims }) => claims.some(({ value }) => /;|\.$/.test(value)))).toEqual([]);
  });

  it('its handling is one to three full sentences', () => {
    expect(idsWhere(({ handling }) => !/^[A-Z].*\.$/.test(handling))).toEqual([]);
    expect(idsWhere(({ handling }) => handling.split(/\.(?=\s[A-Z])/).length > 3)).toEqual([]);
    expect(idsWhere(({ handling }) => handling.split(' ').length < 8)).toEqual([]);
  });

  it('it speaks to a reader who knows neither our files nor our signs', () => {
    const internal = /\b(?:alias|canonical|seed|json|para|store both)\b|¶|(?<![,\d])00\d|>\d|cf-\d/i;
    expect(idsWhere((conflict) => textsOf(conflict).some((text) => internal.test(text)))).toEqual([]);
  });
});

describe('a conflict is shown', () => {
  it('with the role in the lines whose facilitation is disputed', () => {
    expect(shownUnder('role', 'C4')).toEqual(['cf-20']);
    expect(shownUnder('role', 'C8', 'C9')).toEqual(['cf-18']);
    expect(shownUnder('role', 'C2', 'C5', 'C6')).toEqual(['cf-19']);
  });

  it('with a mapping only where it changes how to read it', () => {
    expect(shownUnder('mapping')).toEqual(['cf-50', 'cf-51']);
  });

  it('with a title only where the title or the extent of a line is disputed', () => {
    expect(shownUnder('title')).toEqual(['cf-46', 'cf-47', 'cf-48']);
  });

  it('under some code, wherever answers look by code', () => {
    const byCode = new Set<Conflict['aspect']>(['mapping', 'role', 'title', 'meeting', 'recommendation']);
    expect(idsWhere(({ aspect, subjects }) => byCode.has(aspect) && subjects.length === 0)).toEqual([]);
  });
});
