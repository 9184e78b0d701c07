/** The parts of Adaptive Cards 1.5 that we use, as they go over the wire. */

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: 'attention';
  readonly isSubtle?: true;
  readonly separator?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
}

/** Opens large when it is pressed, in clients that can do that. */
export interface Image {
  readonly type: 'Image';
  /** A data URI. */
  readonly url: string;
  readonly altText: string;
  readonly size: 'stretch';
  readonly msteams: { readonly allowExpand: true };
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly TextBlock[] }[];
}

export interface Table {
  readonly type: 'Table';
  readonly firstRowAsHeaders: true;
  readonly showGridLines: true;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
}

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly style?: 'emphasis' | 'warning';
  readonly rtl?: true;
  readonly items: readonly CardElement[];
}

interface InputBase {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** Shown by the client where something required is missing. */
  readonly errorMessage?: string;
  readonly value?: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly placeholder?: string;
}

/** Of several, what is chosen is one string with commas. */
export interface ChoiceInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'filtered';
  readonly isMultiSelect?: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Where the client finds more choices itself. */
  readonly 'choices.data'?: { readonly type: 'Data.Query'; readonly dataset: string };
}

export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
}

export interface TimeInput extends InputBase {
  readonly type: 'Input.Time';
}

export type Input = TextInput | ChoiceInput | DateInput | TimeInput;

/** `Action.Submit` beneath is for clients that do not know `Action.Execute`. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: 'positive' | 'destructive';
  readonly fallback: {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: Readonly<Record<string, string>>;
  };
}

export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly { readonly elementId: string; readonly isVisible: boolean }[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly (ExecuteAction | ToggleAction)[];
}

export type CardElement = TextBlock | Image | FactSet | Table | Container | Input | ActionSet;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  readonly rtl?: true;
  readonly fallbackText: string;
  readonly speak: string;
  readonly msteams?: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** An activity that we send. */
export interface OutgoingActivity {
  readonly type: 'message';
  readonly locale: string;
  /** What people read above the card. */
  readonly text?: string;
  readonly textFormat?: 'markdown' | 'plain';
  /** What notifications and the chat list show. */
  readonly summary: string;
  readonly attachments?: readonly {
    readonly contentType: typeof CARD_TYPE;
    readonly content: AdaptiveCard;
  }[];
  readonly entities?: readonly object[];
}

/** Text that is Markdown already: escape data before. */
export function textBlock(text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** A button that is answered with an invoke, or with a message where the client is older. */
export function executeAction(
  title: string,
  verb: string,
  data: Readonly<Record<string, string>>,
): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}
