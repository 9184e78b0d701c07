import { messages, PGlite, type PGliteOptions } from '@electric-sql/pglite';

type Protocol = Parameters<PGlite['execProtocol']>[1];
type Stream = Parameters<PGlite['execProtocolStream']>[1];

/**
 * PGlite that is never called again once it broke down. PostgreSQL ends its process on a PANIC, such as a full disk
 * under the write-ahead log; PGlite is this process, and its next call would spin for ever and take the bot along.
 */
export class GuardedPglite extends PGlite {
  #failure: Error | undefined;
  readonly #onFailure: (cause: unknown) => Error;

  private constructor(options: PGliteOptions, onFailure: (cause: unknown) => Error) {
    super(options);
    this.#onFailure = onFailure;
  }

  /** `onFailure` is told once what happened and says what every later call is to be refused with. */
  static async open(options: PGliteOptions, onFailure: (cause: unknown) => Error): Promise<GuardedPglite> {
    const exitCode = process.exitCode;
    try {
      const database = new GuardedPglite(options, onFailure);
      await database.waitReady;
      return database;
    } finally {
      process.exitCode = exitCode; // PGlite sets the bot's to that of its own main program.
    }
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#failure) throw this.#failure;
    try {
      return super.execProtocolRawSync(message);
    } catch (error) {
      throw this.#fail(error); // Errors of SQL come as messages: what is thrown is the engine's own end.
    }
  }

  override async execProtocol(message: Uint8Array, options?: Protocol) {
    return super.execProtocol(message, options).catch((error: unknown) => this.#rethrow(error));
  }

  override async execProtocolStream(message: Uint8Array, options?: Stream) {
    return super.execProtocolStream(message, options).catch((error: unknown) => this.#rethrow(error));
  }

  override async close(): Promise<void> {
    if (this.#failure) return;
    const exitCode = process.exitCode;
    await super.close();
    process.exitCode = exitCode;
  }

  #rethrow(error: unknown): never {
    const severity = error instanceof messages.DatabaseError ? error.severity : undefined;
    throw severity === 'PANIC' || severity === 'FATAL' ? this.#fail(error) : error;
  }

  #fail(cause: unknown): Error {
    this.#failure ??= this.#onFailure(cause);
    return this.#failure;
  }
}
