// Those one can be in the demo.

import { correspondent } from './people';

export interface DemoPerson {
  readonly name: string;
  readonly address: string;
}

/** Five people of five departments; the first is signed in at the start. */
export const demoPeople: readonly DemoPerson[] = ['ivan', 'anna', 'olga', 'grace', 'farah'].map(
  correspondent,
);
