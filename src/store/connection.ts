import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** Runs one statement; what it returns is typed by whoever wrote the statement. */
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** One database session: statements run on the same connection, one after the other. */
export interface Session {
  /** Adapter whose statements run in this session. */
  readonly adapter: SqlDriverAdapterFactory;
  readonly query: Query;
  /** Several statements in one go; without a transaction around it, all of them happen or none. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** An open database of either kind. */
export interface Connection {
  readonly adapter: SqlDriverAdapterFactory;
  /** A session of its own, for locks and migrations. */
  openSession(): Promise<Session>;
  readonly query: Query;
  /** Several statements, of which all happen or none: what `run` throws undoes them and is thrown on. */
  transaction<Result>(run: (query: Query) => Promise<Result>): Promise<Result>;
  /** To be called when the schema is complete: from now on there is something to lose. */
  markReady(): Promise<void>;
  close(): Promise<void>;
}
