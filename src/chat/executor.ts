/** Runs SQL that is not ours: a library's that keeps its tables in our database. */
export interface Executor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}
