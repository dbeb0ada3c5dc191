/** Why a file could not be read, for the person who sent it. Thrown by readers, caught once, in ingest.ts. */
export type FailureCode =
  | 'empty-file'
  | 'too-large'
  | 'unknown-format'
  | 'damaged'
  | 'encrypted'
  | 'no-pages'
  | 'no-text'
  | 'expands-too-far'
  | 'too-many-files'
  | 'nested-too-deep'
  | 'too-slow'
  | 'unreadable'
  | 'internal';

export class ReadFailure extends Error {
  readonly code: FailureCode;
  /** One Vietnamese sentence: what is wrong. */
  readonly reason: string;
  /** One Vietnamese sentence: what to do about it. */
  readonly hint: string;

  constructor(code: FailureCode, reason: string, hint: string) {
    super(reason);
    this.name = 'ReadFailure';
    this.code = code;
    this.reason = reason;
    this.hint = hint;
  }
}
