/**
 * What Slack accepts, in characters (UTF-16 units) unless a name says otherwise. Over any of these a post fails as
 * a whole, so the renderer splits before it gets there.
 */
export const SLACK_LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Both the advice for `chat.postMessage` and the hard limit of `chat.update`. */
  messageText: 4_000,
  /**
   * All blocks of a message as JSON. Slack documents no sum; `msg_blocks_too_long` was seen from about 13,200
   * characters of text, and earlier with rich text.
   */
  messageBlocks: 12_000,
  headerText: 150,
  contextElements: 10,
  contextText: 2_000,
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  id: 255,
  modalTitle: 24,
  modalSubmit: 24,
  /** Of the 100 blocks of a view: the others are for an introduction and for what is wrong at a field. */
  formFields: 60,
  privateMetadata: 3_000,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputMaximum: 3_000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  suggestedPrompts: 4,
  altText: 1_000,
  /** Uses of one `response_url`, within 30 minutes. */
  responses: 5,
} as const;

/** One piece of running text: small enough that its escaped form and its JSON stay far below a message's limits. */
export const PIECE_TEXT = 700;
