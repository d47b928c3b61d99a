import { replyCorpus } from '../../../src/cli/train/corpus/replyCorpus';
import { SeededRandom } from '../../../src/cli/train/random';
import { ACTS } from '../../../src/domain/reading';

test('the sentences of replies stand once each, are the same every time, and leave no act out', () => {
  const all = replyCorpus(new SeededRandom(3), 4);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(replyCorpus(new SeededRandom(3), 4)).toEqual(all);
  for (const language of ['en', 'ru'] as const) {
    for (const origin of ['hand', 'template'] as const) {
      const acts = all.filter((each) => each.language === language && each.origin === origin);
      expect(new Set(acts.map(({ act }) => act))).toEqual(new Set(ACTS));
    }
  }
});

test('no filled template keeps a slot or an alternative', () => {
  for (const { text, origin } of replyCorpus(new SeededRandom(3), 10))
    if (origin === 'template') expect(text).not.toMatch(/[{}|()]/);
});
