import { ran } from './ran';

// A process of its own compiles as it loads; on a busy machine that takes a while.
jest.setTimeout(60_000);

test.each([
  [['--nope'], 'train: '],
  [[], "train: required option '--data <path>' not specified"],
  [['--data', '/no/such/place'], 'train: /no/such/place: there is no such folder'],
])('training refuses %j in one line, with status 2', async (args, words) => {
  const { status, out, err } = await ran('train', ...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(words)]);
});
