// How much each part may weigh.

export type Part = 'tab' | 'pane' | 'command' | 'model';
export type PageSizes = Readonly<Record<Part, number>>;

/** Gzip bytes at most; 1 KB is 1,000 bytes. */
export const budgets: PageSizes = { tab: 300_000, pane: 280_000, command: 30_000, model: 100_000 };

/** What is larger than it may be, a sentence each. */
export function overBudget(sizes: PageSizes): readonly string[] {
  const parts: readonly Part[] = ['tab', 'pane', 'command', 'model'];
  return parts
    .filter((part) => sizes[part] > budgets[part])
    .map((part) => `${part} has ${sizes[part]} bytes; ${budgets[part]} are allowed`);
}
