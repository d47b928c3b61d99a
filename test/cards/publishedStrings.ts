// The Big List of Naughty Strings: a published list of what breaks programs, with its two hundred attempts at XSS.

import { createRequire } from 'node:module';
import * as v from 'valibot';

const require = createRequire(__filename);

export const publishedStrings: readonly string[] = v.parse(
  v.array(v.string()),
  require('big-list-of-naughty-strings'),
);

/** Those that try to run a script. */
export const publishedAttacks = publishedStrings.filter((text) => /script|alert|\bon\w+\s*=/i.test(text));
