import { expect, test } from 'vitest';
import { terminalWording } from '../../../src/platforms/terminal/wording.js';
import { LANGUAGES } from '../../../src/shared/language.js';

test.each(LANGUAGES)(
  'what the terminal says in %s names the choice, the last one and the reference',
  (language) => {
    const say = terminalWording(language);
    const noChoice = say('noChoice', { number: 9, last: 4 });
    expect(noChoice.match(/\d+/g)).toEqual(['9', '1', '4', '9']);
    expect(say('failed', { reference: 'a1b2' })).toContain('a1b2');
  },
);

test('the terminal speaks each language in its own words', () => {
  const values = { number: 9, last: 4, reference: 'a1b2' };
  for (const key of ['noChoice', 'failed', 'feedback'] as const) {
    expect(new Set(LANGUAGES.map((language) => terminalWording(language)(key, values))).size).toBe(6);
  }
});
