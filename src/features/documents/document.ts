/** What a reader of one format makes of a file: blocks of text in their order. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  readonly text: string;
  /** Of a heading: 1 is the highest; none where the format does not tell. */
  readonly level?: number;
  /** As numbered in the document: "90. A fundamental role …" */
  readonly number?: number;
}

export type Format = 'pdf' | 'word' | 'html' | 'text';

/** A piece of a document that can be cited: a paragraph, an item of a list or a table. */
export interface Passage {
  /**
   * Where it stands: `¶90`, `¶90.2` the second piece behind that paragraph; `§3.2` the second piece of the third
   * section where paragraphs have no numbers. The same in every reading of the same text.
   */
  readonly locator: string;
  readonly number?: number;
  /** Headings above it, the highest first. */
  readonly section: readonly string[];
  /** Code of the action line whose section it is in. */
  readonly line?: string;
  readonly kind: Exclude<Block['kind'], 'heading'>;
  readonly text: string;
  /** Years it names. */
  readonly years: readonly number[];
}

export interface ReadDocument {
  readonly format: Format;
  readonly title: string;
  /** Of the text, where it can be told: `en`, `fr` … */
  readonly language?: string;
  readonly passages: readonly Passage[];
}
