import { readFileSync } from 'node:fs';
import { REASON_CODES } from '../../src/domain/reasons';

const documented = [...readFileSync('docs/reasons.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm)].map(
  (match) => match[1],
);

test('docs/reasons.md has every reason, in order, and no other', () => {
  expect(documented).toEqual([...REASON_CODES]);
});
