// The clock that waiting goes by; passed in, so that tests wait for no real time.

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Resolves after so many ms; rejects with the signal's reason when that is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock, shifted by `offset` ms. */
export function systemClock(offset = 0): Clock {
  return {
    now: () => Date.now() + offset,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', stop);
          resolve();
        }, ms);
        function stop() {
          clearTimeout(timer);
          reject(signal?.reason);
        }
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      }),
  };
}
