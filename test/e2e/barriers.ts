// axe over a page as it stands: what would keep people out.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * Rules broken seriously, with the elements that break them.
 * @param hasForcedColors the browser paints in the system's own colours, which axe does not see
 */
export async function seriousBarriers(page: Page, hasForcedColors = false): Promise<readonly string[]> {
  // What is still fading in has not its colours yet. What turns for ever, as a spinner does, is not waited for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
  // By the debugging protocol, so that the page's own security policy stays as it is.
  await page.evaluate(axe);
  const violations: Violation[] = await page.evaluate(
    // Tabster, which moves the focus for Fluent, has empty elements of its own that hand it on.
    async (chosen) =>
      (await Reflect.get(window, 'axe').run({ exclude: [['[data-tabster-dummy]']] }, chosen)).violations,
    { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: !hasForcedColors } } },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(', ')}`,
    );
}
