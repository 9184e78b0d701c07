/** What Microsoft Teams takes. Bytes count UTF-16, as Teams does. */
export const LIMITS = {
  /** A message as a whole. Teams refuses at about 100 kB; what it adds itself has to fit as well. */
  messageBytes: 80_000,
  /** What the connector's address adds to a message, with ids of 200 characters. */
  addressBytes: 2_500,
  /** One element of a card, so that a card can be split between elements. */
  elementBytes: 12_000,
  /** One picture with its text alternative: nearly a message of its own. As PNG about 27,000 bytes. */
  pictureBytes: 74_000,
  /** Characters of one text block before it is divided. */
  textBlock: 2_000,
  /** Characters of the sentence above a card; a longer paragraph goes into the card. */
  lead: 1_500,
  /** Characters of what notifications and screen readers get. */
  summary: 300,
  /** Columns a card of the usual width has room for. */
  narrowColumns: 3,
  /** Columns of a table; one with more is written as facts, row by row. */
  tableColumns: 12,
  /** Buttons of one row together: each carries what it does twice, for old clients too. */
  actionBytes: 40_000,
  /** Buttons in one row of a card; more make another row. */
  actionsPerSet: 6,
  /** Citations a message may carry; sources beyond are listed in the card alone. */
  citations: 20,
  citationName: 80,
  citationAbstract: 160,
  /** Longer addresses are left out of the citation, not cut. */
  citationUrl: 300,
  /** Results of a search. */
  searchResults: 25,
  /** Results of a search together; only the one that is chosen becomes part of a message. */
  searchBytes: 200_000,
  /** Options of a choice before it becomes a searchable list. */
  compactOptions: 20,
} as const;

/** What we take from Teams. */
export const RECEIVE = {
  /** A message of Teams has at most about 100 kB; forms come back with what was typed. */
  bodyBytes: 256 * 1024,
  /** Milliseconds a request may take to arrive. */
  bodyTime: 10_000,
  /** Milliseconds an invoke may wait for its answer before it is acknowledged without one; Teams gives up at 15 s. */
  invokeTime: 5_000,
} as const;

/** What we send. */
export const SEND = {
  /** Milliseconds one attempt at the connector may take. */
  requestTime: 15_000,
} as const;

/** Size of a payload as Teams counts it. */
export function bytesOf(payload: unknown): number {
  return JSON.stringify(payload).length * 2;
}
