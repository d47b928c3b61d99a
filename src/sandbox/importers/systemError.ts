// What the file system or the unpacking throws: an error with a code (ENOENT, Z_BUF_ERROR). Read by its shape,
// because such errors can come from another realm, where `instanceof Error` does not hold.

export interface SystemError {
  readonly code: string;
  readonly message: string;
}

/** The code and message of a system error; null for anything else, which is a fault of ours. */
export function systemError(error: unknown): SystemError | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return null;
  const { code, message } = error;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : null;
}
