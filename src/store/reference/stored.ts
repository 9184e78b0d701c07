import type { ReferenceData } from '../../features/knowledge/ports.js';

/**
 * A record as its columns can promise it: vocabularies are text columns, so every literal widens to string. What
 * is stored was validated before it was written.
 */
export type Stored<Value> = Value extends string
  ? string
  : Value extends readonly (infer Item)[]
    ? Stored<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: Stored<Value[Name]> }
      : Value;

export type StoredData = Stored<ReferenceData>;
export type StoredRecord<Name extends keyof ReferenceData> = StoredData[Name][number];
