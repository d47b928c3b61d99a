// Tells when the user corrected something, or took it back, in whatever window it was done.

import { liveQuery } from 'dexie';
import type { HeedDatabase } from '../store/HeedDatabase';

/** Corrections of one go are told once, after so long (ms). */
const pause = 300;

/** Calls `onChange` after every change of the list of corrections. Gives the way to end it. */
export function watchLessons(db: HeedDatabase, onChange: () => void): () => void {
  let known: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = liveQuery(() => db.lessons.orderBy('at').primaryKeys()).subscribe({
    next: (ids) => {
      const now = ids.join(' ');
      if (known !== null && known !== now) {
        clearTimeout(timer);
        timer = setTimeout(onChange, pause);
      }
      known = now;
    },
    error: (error: unknown) => console.error(error),
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
