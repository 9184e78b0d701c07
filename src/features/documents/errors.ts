/** Why a file was not read in, for the wording `unread.…`. */
export type Fault =
  | 'empty'
  | 'too large'
  | 'encrypted'
  | 'damaged'
  /** Another kind of file than any that is read, whatever it is called. */
  | 'unknown kind'
  /** Pictures of pages, such as a scan. */
  | 'no text';

/** A file that cannot be read in. Nothing of it is kept. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}
