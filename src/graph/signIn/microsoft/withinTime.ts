// A host that never answers must not keep the page waiting.

import { AuthError, type AuthErrorCode } from '../AuthError';

/** The promise's outcome, or an AuthError with this code after so many ms. */
export async function withinTime<T>(promise: Promise<T>, limit: number, code: AuthErrorCode): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new AuthError(code, `No answer in ${limit} ms.`)), limit);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
