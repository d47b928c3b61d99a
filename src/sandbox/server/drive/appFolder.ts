// /me/drive/special/approot: the folder of the app, its files by name, and their content.

import { badRequest, GraphFailure } from '../GraphFailure';
import { myContext } from '../odata/page';
import { applySelection, type Selection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import type { DriveFile, DriveStore } from './DriveStore';
import { downloadPath } from './downloads';

const driveId = 'b!sandbox';

/** @throws GraphFailure 404 in OneDrive's words for a user without a licence */
function driveOf(call: Call): DriveStore {
  if (call.me.hasDrive === false) {
    throw new GraphFailure(404, 'ResourceNotFound', "User's mysite not found.");
  }
  return call.world.drive(call.me.user.id);
}

function nameOf(call: Call): string {
  const name = call.params.name ?? '';
  if (name.trim() === '' || name.length > 255 || /["*:<>?/\\|]/.test(name)) {
    throw badRequest('The provided name cannot contain those characters.', 'invalidRequest');
  }
  return name;
}

/** @throws GraphFailure 404 */
function fileOf(call: Call): DriveFile {
  const file = driveOf(call).file(nameOf(call));
  if (!file) throw new GraphFailure(404, 'itemNotFound', 'The resource could not be found.');
  return file;
}

function times(createdAt: number, changedAt: number): Json {
  const [createdDateTime, lastModifiedDateTime] = [createdAt, changedAt].map((at) =>
    new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
  );
  return {
    createdDateTime,
    lastModifiedDateTime,
    fileSystemInfo: { createdDateTime, lastModifiedDateTime },
  };
}

function webUrl(call: Call, tail = ''): string {
  const [owner = ''] = call.me.user.mail.split('@');
  return `https://${call.world.tenant.domain.split('.')[0]}-my.sharepoint.com/personal/${encodeURIComponent(owner)}/Documents/Apps/Heed${tail}`;
}

/** Whoever asks for no property gets the download address too, as one who names it does. */
function presentFile(call: Call, file: DriveFile, selection: Selection): Json {
  const drive = driveOf(call);
  return applySelection(
    {
      '@microsoft.graph.downloadUrl': `${new URL(call.base).origin}${downloadPath(call.me.user.id, drive.offer(file))}`,
      id: file.id,
      name: file.name,
      size: file.content.length,
      eTag: file.eTag,
      cTag: file.eTag.replace('"', '"c:'),
      webUrl: webUrl(call, `/${encodeURIComponent(file.name)}`),
      ...times(file.createdAt, file.changedAt),
      parentReference: { driveType: 'business', driveId, id: drive.folderId, name: 'Heed' },
      file: { mimeType: file.type },
    },
    selection,
  );
}

function getFolder(call: Call): Answer {
  const drive = driveOf(call);
  return ok({
    '@odata.context': myContext(call, 'drive/special/$entity'),
    id: drive.folderId,
    name: 'Heed',
    size: 0,
    eTag: `"{${drive.folderId}},1"`,
    webUrl: webUrl(call),
    ...times(drive.createdAt, drive.createdAt),
    parentReference: { driveType: 'business', driveId },
    folder: { childCount: drive.names.length },
    specialFolder: { name: 'approot' },
  });
}

function getFile(call: Call): Answer {
  const file = fileOf(call);
  const json = presentFile(call, file, null);
  return {
    status: 200,
    json: { '@odata.context': myContext(call, 'drive/special/$entity'), ...json },
    headers: { ETag: file.eTag },
  };
}

/**
 * A redirect to an address that needs no token, as the real one.
 * @see https://learn.microsoft.com/graph/api/driveitem-get-content
 */
function getContent(call: Call): Answer {
  const file = fileOf(call);
  const key = driveOf(call).offer(file);
  const location = `${new URL(call.base).origin}${downloadPath(call.me.user.id, key)}`;
  return { status: 302, headers: { Location: location } };
}

/** @see https://learn.microsoft.com/graph/errors for the codes `resourceModified` and `nameAlreadyExists` */
function putContent(call: Call): Answer {
  const drive = driveOf(call);
  const name = nameOf(call);
  const before = drive.file(name);
  const wanted = call.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== before?.eTag) {
    throw new GraphFailure(412, 'resourceModified', "ETag does not match current item's value");
  }
  const behavior = call.options.get('@microsoft.graph.conflictbehavior') ?? 'replace';
  if (before && behavior === 'fail') {
    throw new GraphFailure(409, 'nameAlreadyExists', 'The specified item name already exists.');
  }
  const content = Buffer.isBuffer(call.body) ? call.body : Buffer.alloc(0);
  const file = drive.put(name, content, call.headers['content-type'] ?? 'application/octet-stream');
  const json = presentFile(call, file, null);
  return {
    status: before ? 200 : 201,
    json: { '@odata.context': myContext(call, 'drive/special/$entity'), ...json },
    headers: { ETag: file.eTag },
  };
}

const folder = '/me/drive/special/approot';

export const driveOperations: readonly Operation[] = [
  { method: 'GET', path: folder, service: 'drive', run: getFolder },
  { method: 'GET', path: `${folder}:/{name}`, service: 'drive', run: getFile },
  { method: 'GET', path: `${folder}:/{name}:/content`, service: 'drive', run: getContent },
  { method: 'PUT', path: `${folder}:/{name}:/content`, service: 'drive', takesBytes: true, run: putContent },
];
