import { ZONE_CITIES } from '../../../../shared/zone-cities.js';
import { GENEVA } from '../../../../shared/zones.js';
import { normalise } from '../normalise.js';
import { regionNames } from '../regions.js';
import { addPhrase, createTrie, longestPhrase, phraseStems, type Trie } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import type { Matcher } from './mention.js';

/** Cities of the United Nations and abbreviations that no zone is called by. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  [GENEVA]: 'geneva, geneve, genf, ginebra, женева, جنيف, 日内瓦, bern, berne, swiss, cet, cest, mez',
  'Africa/Addis_Ababa': 'addis, eat, аддис, أديس, 亚的斯',
  'America/New_York':
    'new york, nyc, washington, boston, philadelphia, atlanta, miami, eastern, est, edt, nueva york, нью йорк, نيويورك, 纽约, 华盛顿',
  'America/Toronto': 'montreal, ottawa, quebec, монреаль, مونتريال, 蒙特利尔',
  'Europe/Berlin': 'frankfurt, munich, bonn, hamburg, cologne, munchen, bonn',
  'Europe/Madrid': 'barcelona, valencia, sevilla, барселона, برشلونة, 巴塞罗那',
  'Europe/Rome': 'milan, milano, turin, torino, милан, ميلانو, 米兰',
  'Europe/Istanbul': 'ankara, анкара, أنقرة, 安卡拉',
  'Asia/Ho_Chi_Minh': 'hanoi, ханой, هانوي, 河内',
  'Asia/Karachi': 'islamabad, lahore, исламабад, إسلام آباد, 伊斯兰堡',
  'America/Los_Angeles': 'san francisco, seattle, san diego, pacific, pst, pdt',
  'Asia/Kolkata': 'delhi, new delhi, mumbai, bangalore, ist',
  'Asia/Shanghai': 'beijing, pekin, пекин, بكين, 北京, china standard',
  'Asia/Tokyo': 'osaka, kyoto, jst',
  'Asia/Dubai': 'abu dhabi, gst',
  'Africa/Johannesburg': 'pretoria, cape town, sast',
  'Africa/Lagos': 'abuja, wat',
  'Europe/London': 'bst',
  'America/Sao_Paulo': 'brasilia, rio de janeiro, brt',
  'Australia/Sydney': 'canberra, aest',
  'Europe/Moscow': 'msk, мск',
  'Asia/Almaty': 'astana, астана',
  UTC: 'utc, gmt, zulu, universal time, мсв',
};

/** Trie of places by the names people give their time: cities, countries with one zone, abbreviations. */
export function zoneNames(): Trie<string> {
  const trie = createTrie<string>();
  const add = (name: string, zone: string) => addPhrase(trie, phraseStems(normalise(name)), zone);
  for (const [zone, names] of Object.entries(OTHER_NAMES))
    for (const name of names.split(',')) add(name, zone);
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    add(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone, zone);
    for (const name of ZONE_CITIES[zone] ?? []) add(name, zone);
  }
  for (const [names, zone] of zonesOfRegions()) for (const name of names) add(name, zone);
  return trie;
}

/** Names of regions with one zone, and of China, which keeps one time. */
function zonesOfRegions(): readonly (readonly [names: readonly string[], zone: string])[] {
  return regionNames().flatMap(({ region, all }) => {
    const zones = timeZonesOf(region);
    const [only] = zones;
    return only && (zones.length === 1 || region === 'CN') ? [[all, only] as const] : [];
  });
}

/** A property in Node 20, a method in later ones; TypeScript knows neither yet. */
function timeZonesOf(region: string): readonly string[] {
  const locale: object = new Intl.Locale(`und-${region}`);
  if ('getTimeZones' in locale && typeof locale.getTimeZones === 'function')
    return locale.getTimeZones() ?? [];
  return 'timeZones' in locale && Array.isArray(locale.timeZones) ? locale.timeZones : [];
}

/** Reads a place whose time may be asked for. */
export function zoneMatcher(zones: () => Trie<string>, cues: CuePhrases): Matcher {
  return (tokens, at) => {
    const match = longestPhrase(zones(), tokens, at);
    if (!match || tokens[at + match.length]?.gap === '') return undefined;
    // Some cities are called as words are, in another language.
    if ((longestPhrase(cues.trie, tokens, at)?.length ?? 0) >= match.length) return undefined;
    return {
      start: at,
      end: at + match.length,
      found: [{ kind: 'zone', zone: match.value }],
      strength: 'name',
    };
  };
}
