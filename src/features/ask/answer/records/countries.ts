import { LANGUAGES, localeOf } from '../../../../shared/language.js';
import { fold } from './search.js';

/** Regions of the countries that prize winners come from, to know their names in the six languages. */
const REGIONS: Readonly<Record<string, string>> = {
  Bangladesh: 'BD',
  Canada: 'CA',
  China: 'CN',
  Denmark: 'DK',
  'Dominican Republic': 'DO',
  India: 'IN',
  Indonesia: 'ID',
  Lesotho: 'LS',
  Mexico: 'MX',
  Palestine: 'PS',
  Qatar: 'QA',
  'Saudi Arabia': 'SA',
  Singapore: 'SG',
  'The Philippines': 'PH',
  Tunisia: 'TN',
  'United Arab Emirates': 'AE',
  Uzbekistan: 'UZ',
};

/** What people also write. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  China: ['PRC', "People's Republic of China", 'PR China'],
  'Dominican Republic': ['Dominican Rep.', 'Rep. Dominicana', 'République dominicaine'],
  Palestine: ['State of Palestine', 'Palestinian territories', 'فلسطين', 'Палестина', '巴勒斯坦'],
  'Saudi Arabia': ['KSA', 'Kingdom of Saudi Arabia', 'Saudi'],
  'The Philippines': ['Philippine', 'Phillipines', 'Phillippines', 'Filippines'],
  'United Arab Emirates': ['UAE', 'U.A.E.', 'Emirates', 'EAU', 'ОАЭ', 'الإمارات', '阿联酋'],
};

/** Names by which a recorded country may be called, in any of the six languages. */
export function namesOfCountry(recorded: string): readonly string[] {
  const region = REGIONS[recorded];
  const translated = region === undefined ? [] : LANGUAGES.flatMap((language) => nameIn(language, region));
  return [recorded, ...translated, ...(OTHER_NAMES[recorded] ?? [])];
}

/** The country as the record names it: "The Philippines" for "philippines", "United Arab Emirates" for "UAE". */
export function recordedCountry(recorded: readonly string[], asked: string): string | undefined {
  const wanted = key(asked);
  return recorded.find((country) => namesOfCountry(country).some((name) => key(name) === wanted));
}

function nameIn(language: (typeof LANGUAGES)[number], region: string): readonly string[] {
  return [new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(region) ?? region];
}

function key(name: string): string {
  return fold(name)
    .replace(/\bthe\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
