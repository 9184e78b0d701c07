import type { Block, ContentLine } from './blocks.js';
import { ICAL } from './library.js';

export type Component = InstanceType<typeof ICAL.Component>;
export type Property = InstanceType<typeof ICAL.Property>;

export interface ReadComponent {
  readonly component: Component;
  /** Lines that are no properties. */
  readonly broken: readonly ContentLine[];
}

const MARKER = /^(?:BEGIN|END):/i;

/** A component of what can be read of it; a line that cannot, such as one that was wrapped by an e-mail, is left out. */
export function readComponent({ name, lines }: Pick<Block, 'name' | 'lines'>): ReadComponent {
  const whole = tryToParse(name, lines);
  if (whole) return { component: whole, broken: [] };
  const broken = lines.filter(({ text }) => !MARKER.test(text) && !isProperty(text));
  const component = tryToParse(
    name,
    lines.filter((line) => !broken.includes(line)),
  );
  return { component: component ?? new ICAL.Component(name), broken };
}

function tryToParse(name: string, lines: readonly ContentLine[]): Component | undefined {
  const marker = name.toUpperCase();
  try {
    const body = lines.map(({ text }) => text);
    const source = [`BEGIN:${marker}`, ...body, `END:${marker}`].join('\r\n');
    const component = new ICAL.Component(ICAL.parse(source));
    makeAll(component);
    return component;
  } catch {
    return undefined;
  }
}

/** Throws what the library throws, at whichever depth: the changes of a zone are components in a component. */
function makeAll(component: Component): void {
  for (const each of MADE_LATER)
    for (const property of component.getAllProperties(each)) property.getFirstValue();
  for (const inner of component.getAllSubcomponents()) makeAll(inner);
}

/** What the library makes more of than text when it is first looked at. Dates are looked at as they were written. */
const MADE_LATER = ['rrule', 'duration'];

function isProperty(text: string): boolean {
  try {
    const property = ICAL.parse.property(text);
    if (MADE_LATER.includes(property[0])) new ICAL.Property(property).getFirstValue();
    return true;
  } catch {
    return false;
  }
}

/** The text of a property; undefined where there is none, or nothing in it. */
export function textOf(component: Component, name: string): string | undefined {
  const value = component.getFirstProperty(name)?.toJSON()[3];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** What a property says as it stands, a piece for each of its values, undecoded: `2027-03-01T09:00:00`. */
export function rawValues(property: Property): readonly string[] {
  return property
    .toJSON()
    .slice(3)
    .map((value: unknown) => (typeof value === 'string' ? value : ''));
}
