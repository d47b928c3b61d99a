import { gzipSync } from 'node:zlib';
import { readMail } from '../../../src/sandbox/importers/readMail';
import { letter, mbox } from './mail';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

afterAll(removeTemporaryFolders);

async function read(...paths: string[]) {
  const skipped: [string, string][] = [];
  const found: { id: string; folder: string; isRead: unknown; flagged: unknown; draft: unknown }[] = [];
  for await (const { message } of readMail(paths, { onSkip: (where, why) => skipped.push([where, why]) })) {
    found.push({
      id: message.id,
      folder: message.parentFolderId,
      isRead: message.isRead,
      flagged: message.flag?.flagStatus,
      draft: message.isDraft,
    });
  }
  return { found, skipped };
}

const places = ({ found }: Awaited<ReturnType<typeof read>>) =>
  found.map(({ id, folder }) => `${id} in ${folder}`).sort();

test('an mbox, a folder of .eml files and gzipped ones are read alike', async () => {
  const folder = await temporaryFolder({
    'box.mbox': mbox([letter({ id: 'a' }), letter({ id: 'b' })]),
    'more.mbox.gz': gzipSync(mbox([letter({ id: 'c' })])),
    'loose/one.eml': letter({ id: 'd' }),
    'loose/deeper/two.eml': letter({ id: 'e' }),
    'loose/three.eml.gz': gzipSync(letter({ id: 'f' })),
  });
  const { found, skipped } = await read(folder);
  expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(skipped).toEqual([]);
});

test('several paths are read at once, each mail once', async () => {
  const folder = await temporaryFolder({
    'inbox.mbox': mbox([letter({ id: 'a' }), letter({ id: 'b' })]),
    'sent.mbox': mbox([letter({ id: 'b' }), letter({ id: 'c' })]),
  });
  expect(places(await read(`${folder}/inbox.mbox`, `${folder}/sent.mbox`))).toEqual([
    'a in inbox',
    'b in inbox',
    'c in sentitems',
  ]);
});

test('a maildir with folders of both kinds is read, with flags and Sent found by its name', async () => {
  const folder = await temporaryFolder({
    'cur/1.a:2,S': letter({ id: 'read' }),
    'cur/2.a:2,FS': letter({ id: 'flagged' }),
    'cur/3.a:2,': letter({ id: 'old' }),
    'new/4.a': letter({ id: 'new' }),
    'tmp/5.a': letter({ id: 'half' }),
    '.Sent/cur/6.a:2,S': letter({ id: 'sent' }),
    '.&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-/cur/7.a:2,S': letter({ id: 'sent-ru' }),
    '.Projects.Alpha/cur/8.a:2,S': letter({ id: 'project' }),
    'Gesendet/cur/9.a:2,S': letter({ id: 'sent-de' }),
    '.Trash/cur/10.a:2,S': letter({ id: 'bin' }),
    '.Drafts/cur/11.a:2,DS': letter({ id: 'draft' }),
    'dovecot.index': 'x',
    maildirfolder: '',
  });
  const result = await read(folder);
  expect(result.skipped).toEqual([]);
  expect(places(result)).toEqual([
    'bin in deleteditems',
    'draft in drafts',
    'flagged in inbox',
    'new in inbox',
    'old in inbox',
    'project in Projects.Alpha',
    'read in inbox',
    'sent in sentitems',
    'sent-de in sentitems',
    'sent-ru in sentitems',
  ]);
  const byId = new Map(result.found.map((each) => [each.id, each]));
  expect(byId.get('read')).toMatchObject({ isRead: true, flagged: 'notFlagged' });
  expect(byId.get('flagged')).toMatchObject({ flagged: 'flagged' });
  expect(byId.get('old')).toMatchObject({ isRead: false });
  expect(byId.get('new')).toMatchObject({ isRead: false });
  expect(byId.get('draft')).toMatchObject({ draft: true });
});

test('one broken mail is named with its place, and the rest is read', async () => {
  const folder = await temporaryFolder({
    'box.mbox': mbox(
      [
        letter({ id: 'a' }),
        letter({ id: 'b', date: 'never' }).replace(/^Date.*/m, 'X: y'),
        letter({ id: 'c' }),
      ],
      'From ann@firm.example',
    ),
    'notes.txt': 'Milk and bread',
    'picture.eml': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    'empty.eml': '',
  });
  const { found, skipped } = await read(folder);
  expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(skipped).toEqual([
    [`${folder}/box.mbox#1`, 'no date that can be read'],
    [`${folder}/empty.eml`, 'empty'],
    [`${folder}/notes.txt`, 'not a mail'],
    [`${folder}/picture.eml`, 'an Outlook .msg or other Office file: save it as .eml first'],
  ]);
});

test('two different mails with one Message-ID are both kept', async () => {
  const folder = await temporaryFolder({
    'box.mbox': mbox([letter({ id: 'a' }), letter({ id: 'a', subject: 'Other' }), letter({ id: 'a' })]),
  });
  expect((await read(`${folder}/box.mbox`)).found.map(({ id }) => id)).toEqual(['a', `${folder}/box.mbox#1`]);
});

test('mail without a Message-ID is known by FILE#index', async () => {
  const folder = await temporaryFolder({ 'box.mbox': mbox([letter({ id: 'a' }), letter({})]) });
  expect((await read(`${folder}/box.mbox`)).found[1]?.id).toBe(`${folder}/box.mbox#1`);
});

test('a gzipped file that ends early gives what it holds, and says so', async () => {
  const letters = Array.from({ length: 400 }, (_, index) =>
    letter({ id: `m${index}`, text: `${Math.sin(index)} `.repeat(90) }),
  );
  const packed = gzipSync(mbox(letters));
  const folder = await temporaryFolder({ 'cut.mbox.gz': packed.subarray(0, packed.length - 2000) });
  const { found, skipped } = await read(`${folder}/cut.mbox.gz`);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(400);
  expect(skipped).toHaveLength(1);
  expect(skipped[0]?.[1]).toMatch(/^the rest cannot be read/);
});

test.each([
  ['/no/such/place', 'notFound'],
  ['list.csv', 'notMail'],
  ['box.tar', 'notMail'],
])('a wrong path is one clear error: %s', async (name, code) => {
  const tar = Buffer.alloc(1024);
  tar.write('mail/one.eml', 0);
  tar.write('ustar', 257);
  const folder = await temporaryFolder({ 'list.csv': 'a,b\n1,2\n', 'box.tar': tar });
  await expect(read(name.startsWith('/') ? name : `${folder}/${name}`)).rejects.toMatchObject({ code });
});
