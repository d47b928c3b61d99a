// The manifest asks for no more of a mail than the code needs: to read it, unless something writes into it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledManifest, placeholder } from '../../src/cli/package/filledManifest';

const root = join(__dirname, '../../src');

/** Office's methods on a mail that need "read/write item"; what is left in `sessionData` may be set by a reader too. */
const writing =
  /(?<!session\w*\??)\.(setAsync|addAsync|removeAsync|prependAsync|appendOnSendAsync|setSelectedDataAsync|setSignatureAsync|replaceAsync|add\w*AttachmentAsync|removeAttachmentAsync)\(/i;

/** The folders that talk to Outlook. */
const files = ['hosts', 'outlook', 'ui/pane'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file)),
);

test('Heed writes into a mail only if the manifest says so, and the manifest says so only if it does', () => {
  const [permission] = filledManifest(placeholder).manifest.authorization.permissions.resourceSpecific;
  const writes = files.filter((file) => writing.test(readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(10);
  expect(permission.name).toBe(writes.length > 0 ? 'MailboxItem.ReadWrite.User' : 'MailboxItem.Read.User');
});
