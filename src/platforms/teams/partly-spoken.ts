/** Some messages of a reply are there; what went wrong with the next one is the cause. */
export class PartlySpoken extends Error {
  constructor(cause: unknown) {
    super('only a part of a reply was posted', { cause });
    this.name = 'PartlySpoken';
  }
}
