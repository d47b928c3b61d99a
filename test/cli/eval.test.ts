// `npm run eval`: what a stranger sees.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../sandbox/importers/temporaryFolder';
import { ran } from './ran';

// Each run is a process of its own that compiles as it loads; on a busy machine that takes a while.
jest.setTimeout(120_000);
afterAll(removeTemporaryFolders);

test('with no path it measures the public set, in both languages and at both levels', async () => {
  const { status, out, err } = await ran('eval');
  expect([status, err]).toEqual([0, '']);
  const heads = out.split('\n').filter((line) => line.startsWith('CONVERSATIONS'));
  expect(heads.map((line) => line.replace(/\d+$/, 'N'))).toEqual(
    ['en', 'ru'].flatMap((language) =>
      ['text', 'headers'].map((level) => `CONVERSATIONS, public set, ${language}, ${level}: N`),
    ),
  );
  const interval = String.raw`\d\.\d{3} \[\d\.\d{3}, \d\.\d{3}\]`;
  for (const part of out.split('\nCONVERSATIONS').slice(1)) {
    expect(part).toMatch(new RegExp(`turn right ${interval}`));
    for (const turn of ['mine', 'theirs'])
      expect(part).toMatch(new RegExp(`${turn}: precision ${interval}, recall ${interval}, F1 ${interval}`));
    expect(part).toMatch(new RegExp(`average precision ${interval}, calibration error ${interval}`));
    expect(part).toMatch(
      /all rows: \d+ of \d+ mine found, false alarms on nobody .* precision if mine were .* at 3 %, .* at 5 %, .* at 10 %/,
    );
    expect(part).toMatch(/rows without perhaps: /);
    expect(part).toMatch(/(?:turn wrong by tag: .*\d\/\d|no turn wrong: .* \d)/);
  }
  expect(out).toContain('chats have no turn at this level');
  expect(out).toContain('REPLY CHECK, ru');
});

test('the same figures come out each time', async () => {
  const [once, again] = [await ran('eval', 'replies'), await ran('eval', 'replies')];
  expect(once.out).toBe(again.out);
});

test('errors are listed when asked for', async () => {
  const plain = await ran('eval');
  const shown = await ran('eval', '--show-errors');
  expect(shown.out.split('\n').length).toBeGreaterThan(plain.out.split('\n').length);
  expect(shown.out).toMatch(/^- /m);
});

describe('what is wrong is said in one line', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'a folder that is not there',
      ['--data', '/no/such/folder'],
      /\/no\/such\/folder: there is no such folder/,
    ],
    ['an unknown part', ['threads'], /invalid for argument 'part'/],
    ['a sample that is no number', ['--sample', 'many', '--data', '.'], /Expected a whole number/],
    ['a sample of nothing', ['--sample', '5'], /needs --data with a folder enron-mail/],
  ])('%s', async (_, args, line) => {
    const { status, out, err } = await ran('eval', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a folder without any data set', async () => {
    const { status, err } = await ran('eval', '--data', await temporaryFolder({ 'notes.txt': 'x' }));
    expect(status).toBe(2);
    expect(err).toContain(
      'none of the data sets is in it (scenarios, parakweet, ud-ru-taiga, quote-strip, enron-mail)',
    );
  });

  test('what a data folder lacks is named, and the rest is measured', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'x' });
    await mkdir(join(folder, 'parakweet'));
    const { status, out, err } = await ran('eval', '--data', folder);
    expect(status).toBe(0);
    expect(err).toContain('left out: scenarios, ud-ru-taiga, quote-strip, enron-mail');
    expect(err).toContain('sentences need both');
    expect(out).toContain('CONVERSATIONS, public set, en, text');
  });

  test('a language that the scenarios lack is named', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'x' });
    await mkdir(join(folder, 'scenarios'));
    const { status, err } = await ran('eval', '--data', folder);
    expect(status).toBe(0);
    expect(err).toContain('scenarios hold no en, so it is left out');
    expect(err).toContain('scenarios hold no ru, so it is left out');
  });
});

test('--help names the data sets and the method', async () => {
  const { status, out } = await ran('eval', '--help');
  expect(status).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('scenarios, parakweet, ud-ru-taiga, quote-strip, enron-mail');
  expect(out).toContain('docs/accuracy.md');
});
