// The permissions of Heed, in the parts of their page: each once, where it is needed first.

import { featureScopes, scopesOf } from '../../../../graph/scopes';

export type Part = 'headers' | 'text' | 'more';

export const parts: Readonly<Record<Part, readonly string[]>> = {
  headers: scopesOf('headers'),
  text: scopesOf('text').filter((scope) => !scopesOf('headers').includes(scope)),
  more: [...new Set<string>(Object.values(featureScopes).flat())].filter(
    (scope) => !scopesOf('headers').includes(scope) && !scopesOf('text').includes(scope),
  ),
};

export const allScopes: readonly string[] = Object.values(parts).flat();
