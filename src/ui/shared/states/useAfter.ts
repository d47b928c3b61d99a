// Whether some time has passed since the component came onto the page.

import { useEffect, useState } from 'react';

/** @param delay ms */
export function useAfter(delay: number): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setPast(true), delay);
    return () => window.clearTimeout(timer);
  }, [delay]);
  return isPast;
}
