import type { Language } from '../shared/language.js';
import type { PlatformName } from './incoming.js';

/**
 * A piece of text. Strings are data: a renderer escapes them, so `<!channel>` or `**` in a title stays what it is.
 */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly url: string }
  /** An instant that platforms able to do so show in each reader's own zone; `text` is the fallback. */
  | { readonly instant: string; readonly text: string }
  /** A person or a conversation, by the platform's id: called as it is called now where the platform can do that. */
  | {
      readonly mention: 'person' | 'place';
      readonly platform: PlatformName;
      readonly id: string;
      readonly text: string;
    };

export type RichText = string | readonly Span[];

export interface Fact {
  readonly label: string;
  readonly value: RichText;
}

/** The closed union of things a reply may hold. Platforms render each; none reaches back for more. */
export type ReplyPart =
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /**
   * A drawing for those who see it, as SVG that draws upon nothing outside itself. What it says is also in `alt` and in
   * other parts: a platform that shows no pictures leaves it out, and says `missing` where one was to be expected.
   */
  | {
      readonly kind: 'picture';
      /** File name without its ending. */
      readonly name: string;
      readonly svg: string;
      /** What it shows, in words; at most 1,000 characters. */
      readonly alt: string;
      readonly missing: string;
    }
  /** Something the reader must not miss: low confidence, two sources that differ, an assumption. */
  | { readonly kind: 'note'; readonly tone: 'information' | 'warning'; readonly text: RichText };

/** Where a statement comes from, as a person would look it up. */
export interface SourceNote {
  /** Short form in the text: "ITU WSIS report 2022, ¶90". */
  readonly label: string;
  /** Title of the document. */
  readonly title: string;
  /** What it says about this answer, at most 160 characters. */
  readonly detail?: string;
  readonly url?: string;
}

/**
 * A button. `action` names who handles the click, `argument` is opaque to the platform (at most 1,500 characters),
 * `version` says what the button was drawn from. Permission and freshness are checked when it is pressed.
 */
export interface Action {
  readonly action: string;
  readonly argument: string;
  readonly version: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
}

/** What a person may say about an answer. Platforms draw it apart from the next questions, and small. */
export interface Feedback {
  /** 👍 and 👎, with what they mean in words. */
  readonly good: Action;
  readonly bad: Action;
  /** Answered with a form. */
  readonly report: Action;
}

/** A file that goes with a reply. Platforms that can't attach one show `links`, which do as well. */
export interface ReplyFile {
  /** With its ending: `prizes-2027.ics`. */
  readonly name: string;
  /** `text/calendar`. */
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What it is good for, in the reader's language: "Add to your calendar". */
  readonly label: string;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}

/** Private: only the person who asked sees it, where the platform can do that. */
export type Visibility = 'private' | 'conversation';

/** What the bot says, as data. */
export interface Reply {
  readonly language: Language;
  readonly visibility: Visibility;
  readonly title?: string;
  readonly parts: readonly ReplyPart[];
  readonly sources: readonly SourceNote[];
  /** Heading of the sources in the reply's language: "Sources". */
  readonly sourcesLabel: string;
  readonly actions: readonly Action[];
  readonly files?: readonly ReplyFile[];
  readonly feedback?: Feedback;
  /** What the platform says where it has to cut: "Show more", "N more". */
  readonly moreLabel: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly error?: string;
}

/** One field of a form. What comes back is a string under its name: empty, or none, when nothing was filled in. */
export type FormField =
  | (FieldBase & {
      readonly kind: 'text';
      readonly multiline: boolean;
      readonly maximum: number;
      readonly value?: string;
    })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly value?: string })
  /** Several of the options. A list of their values comes back: empty, or none, when none was chosen. */
  | (FieldBase & {
      readonly kind: 'choices';
      readonly options: readonly Option[];
      readonly values?: readonly string[];
    })
  /** `2026-12-07`. Where a client has no picker, what was typed comes back as it is. */
  | (FieldBase & { readonly kind: 'date'; readonly value?: string })
  /** `23:00`, with the same reservation. */
  | (FieldBase & { readonly kind: 'time'; readonly value?: string })
  /** The platform's id of a person. Where people can't be picked, what was typed comes back as it is. */
  | (FieldBase & { readonly kind: 'person'; readonly value?: string });

/** A form as data. Sent again with `error` set on fields, it keeps everything that was typed. */
export interface Form {
  readonly form: string;
  /** At most 1,500 characters. */
  readonly argument: string;
  readonly language: Language;
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  /** What is to be read before the fields: what the form is about, warnings found in what was typed. */
  readonly intro?: readonly ReplyPart[];
  /** At most 60. */
  readonly fields: readonly FormField[];
  /**
   * A button that is answered with this form, for where only a press can open one. A form that answers words which
   * somebody wrote has one; a form that answers a press needs none.
   */
  readonly opener?: Action;
}

/** What was filled in already, as it comes back: `values` of a choice of several, `value` of anything else. */
export function filledIn(field: FormField): string | readonly string[] {
  return field.kind === 'choices' ? (field.values ?? []) : (field.value ?? '');
}

/** Whether what the desk came to is a form to be filled in. */
export function isForm(outcome: Reply | Form): outcome is Form {
  return 'fields' in outcome;
}

/** The text of a span run without any markup, for notifications, screen readers and logs of tests. */
export function plainSpans(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map(plainSpan).join('');
}

function plainSpan(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('link' in span) return span.link;
  return span.text;
}
