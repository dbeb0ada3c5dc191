/** Version of the record's shape (corpus/record.ts). Apart from it, so that reading threads need not load the validator. */
export const SCHEMA_VERSION = 1;
