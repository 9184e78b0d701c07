import type { Connection, Query } from './connection.js';

/** PostgreSQL keeps every character but one; half a character, which JSON may hold, it keeps and can't read again. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text for a JSON column. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? storable(each) : each));
}

/** The same, with statements whose text parameters may hold any character. */
export function acceptingAnyText(connection: Statements): Statements {
  return {
    query: storing(connection.query),
    transaction: (run) => connection.transaction((query) => run(storing(query))),
  };
}

type Statements = Pick<Connection, 'query' | 'transaction'>;

function storing(query: Query): Query {
  return (sql, parameters = []) => query(sql, parameters.map(toStorable));
}

function toStorable(parameter: unknown): unknown {
  if (Array.isArray(parameter)) return parameter.map(toStorable);
  return typeof parameter === 'string' ? storable(parameter) : parameter;
}
