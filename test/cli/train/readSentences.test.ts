import { readSentences } from '../../../src/cli/train/corpus/readSentences';

test.each(['en', 'ru'] as const)(
  'each training sentence of %s stands once, with half of them asking nothing',
  (language) => {
    const all = readSentences(language);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    const quiet = all.filter(({ kind }) => kind === 'none').length / all.length;
    expect(quiet).toBeGreaterThan(0.4);
    expect(quiet).toBeLessThan(0.6);
  },
);
