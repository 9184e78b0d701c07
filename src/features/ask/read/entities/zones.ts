import { ZONE_CITIES } from '../../../../shared/zone-cities.js';
import { ZONE_NAMES } from '../../../../shared/zone-names.js';
import { normalise } from '../normalise.js';
import { regionNames } from '../regions.js';
import { addPhrase, createTrie, longestPhrase, phraseStems, type Trie } from '../trie.js';
import type { CuePhrases } from '../words/cue-phrases.js';
import type { Matcher } from './mention.js';

/** Trie of places by the names people give their time: cities, countries with one zone, abbreviations. */
export function zoneNames(): Trie<string> {
  const trie = createTrie<string>();
  const add = (name: string, zone: string) => addPhrase(trie, phraseStems(normalise(name)), zone);
  for (const [zone, names] of Object.entries(ZONE_NAMES))
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
