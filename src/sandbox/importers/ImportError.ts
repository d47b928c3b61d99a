// Why a mailbox or snapshot could not be read at all. What is broken inside one is skipped and counted instead.

export type ImportErrorCode =
  | 'notFound'
  | 'unreadable'
  | 'notMail'
  | 'notSnapshot'
  | 'unknownMe'
  | 'noMe'
  | 'mixed';

export class ImportError extends Error {
  override readonly name = 'ImportError';

  /** @param message One line for people, with the path or address in question. */
  constructor(
    readonly code: ImportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
