import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, localeOf } from '../../src/shared/language.js';
import { partsOf } from './messages.js';

type Catalogues = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What must hold of wording in six languages, whatever it says. */
export function describeCatalogues(name: string, catalogues: Catalogues): void {
  const { en } = catalogues;
  const keys = Object.keys(en);
  const messageOf = (language: Language, key: string) => catalogues[language][key] ?? '';

  describe.each(LANGUAGES.filter((language) => language !== 'en'))(
    `the wording of ${name} in %s`,
    (language) => {
      it('has a message for every key, and no other', () => {
        expect(Object.keys(catalogues[language]).toSorted()).toEqual(keys.toSorted());
      });

      it('shows the same values as English, chosen by the same arguments', () => {
        for (const key of keys) {
          const [own, english] = [partsOf(messageOf(language, key)), partsOf(messageOf('en', key))];
          expect(own.shown, key).toEqual(english.shown);
          const known = english.plurals.map(({ argument }) => argument);
          for (const { argument } of own.plurals) expect(known, key).toContain(argument);
        }
      });

      it('has every plural form that its counts can need', () => {
        const rules = new Intl.PluralRules(localeOf(language));
        const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
        for (const key of keys) {
          for (const { forms } of partsOf(messageOf(language, key)).plurals) {
            expect(forms, key).toEqual(expect.arrayContaining([...needed, 'other']));
          }
        }
      });

      it('says something of its own in every message of more than two words', () => {
        const isSentence = (key: string) =>
          (
            partsOf(messageOf('en', key))
              .literals.join(' ')
              .match(/\p{L}+/gu) ?? []
          ).length > 2;
        expect(keys.filter((key) => isSentence(key) && messageOf(language, key) === en[key])).toEqual([]);
      });

      it('ends sentences where English ends them', () => {
        const isEnded = (text: string) => /[.。؟?？]\s*$/u.test(text);
        const differing = keys.filter(
          (key) => isEnded(messageOf('en', key)) && !/[.。؟?？}]$/u.test(messageOf(language, key)),
        );
        expect(differing).toEqual([]);
      });
    },
  );
}
