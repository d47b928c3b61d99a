// Office's callbacks as promises.

/** An answer of Office as a promise: null when it refuses, as that is all Heed does with a refusal. */
export async function told<T>(
  ask: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      ask((result) => resolve(result.error ? null : result.value));
    } catch (error) {
      console.error('Outlook refused a call', error);
      resolve(null);
    }
  });
}
