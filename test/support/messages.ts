import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

// The element types of the ICU parser, which intl-messageformat does not export.
const LITERAL = 0;
const ARGUMENT = 1;
const PLURAL = 6;
const POUND = 7;

interface PluralElement {
  readonly value: string;
  readonly options: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** What an ICU message is made of, as far as translations must agree on it. */
export interface MessageParts {
  /** Arguments whose value can be seen, as a placeholder or as `#`. */
  readonly shown: ReadonlySet<string>;
  /** Arguments that choose a form, with the forms each plural offers. */
  readonly plurals: readonly { readonly argument: string; readonly forms: readonly string[] }[];
  /** The fixed text, one piece between two arguments each. */
  readonly literals: readonly string[];
}

/** Parses an ICU message. Throws on a message that is malformed, or that uses more than arguments and plurals. */
export function partsOf(message: string): MessageParts {
  const shown = new Set<string>();
  const plurals: { argument: string; forms: readonly string[] }[] = [];
  const literals: string[] = [];
  function visit(elements: readonly Element[], counted?: string): void {
    for (const element of elements) {
      if (element.type === LITERAL) literals.push(element.value);
      else if (element.type === ARGUMENT) shown.add(element.value);
      else if (element.type === POUND && counted) shown.add(counted);
      else if (isPlural(element)) {
        plurals.push({ argument: element.value, forms: Object.keys(element.options) });
        for (const option of Object.values(element.options)) visit(option.value, element.value);
      } else throw new Error(`unexpected element in ${message}`);
    }
  }
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return { shown, plurals, literals };
}

function isPlural(element: Element): element is Element & PluralElement {
  return element.type === PLURAL;
}
