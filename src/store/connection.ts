import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** One database session: statements run on the same connection, one after the other. */
export interface Session {
  /** Adapter whose statements run in this session. */
  readonly adapter: SqlDriverAdapterFactory;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Several statements in one go; without a transaction around it, all of them happen or none. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** An open database of either kind. */
export interface Connection {
  readonly adapter: SqlDriverAdapterFactory;
  /** A session of its own, for locks and migrations. */
  openSession(): Promise<Session>;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** To be called when the schema is complete: from now on there is something to lose. */
  markReady(): Promise<void>;
  close(): Promise<void>;
}
