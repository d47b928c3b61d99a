// Whether a media query holds now.

import { useSyncExternalStore } from 'react';

/** From this width list and detail stand side by side. */
export const wideQuery = '(min-width: 900px)';
/** Under this width labels give way to icons. */
export const narrowQuery = '(max-width: 599px)';
/** No hovering: actions are always visible. */
export const touchQuery = '(hover: none)';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
