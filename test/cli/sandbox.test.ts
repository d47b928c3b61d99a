import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { letter } from '../sandbox/importers/mail';
import { removeTemporaryFolders, temporaryFolder } from '../sandbox/importers/temporaryFolder';

// Each run is a process of its own that compiles as it loads; on a busy machine that takes a while.
jest.setTimeout(60_000);
afterAll(removeTemporaryFolders);

const script = join(__dirname, '../../scripts/run.mjs');

test('the sandbox serves a mailbox, says where, and ends when told to', async () => {
  const folder = await temporaryFolder({ 'one.eml': letter({ id: 'a' }) });
  const running = spawn(process.execPath, [
    script,
    'sandbox',
    '--mailbox',
    folder,
    '--me',
    'ben@firm.example',
  ]);
  const [chunk] = await once(running.stdout, 'data');
  const said = String(chunk);
  expect(said).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\/v1\.0\n$/);
  const url = said.replace('listening on ', '').trim();
  expect((await fetch(`${url}/me`)).status).toBe(401);
  const people = await (await fetch(new URL('/sandbox/people', url))).text();
  expect(people).toContain('ben@firm.example');
  running.kill('SIGTERM');
  expect(await once(running, 'exit')).toEqual([0, null]);
});

test('a bad SPEC of faults is one line and status 2', async () => {
  const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) => {
    execFile(process.execPath, [script, 'sandbox', '--faults', 'fire=1'], (error, _out, text) => {
      resolve({ code: error?.code, err: text });
    });
  });
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining('"fire=1" is not known')]);
});
