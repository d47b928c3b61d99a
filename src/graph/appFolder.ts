// The app's own folder in the user's OneDrive: small files by name, guarded by ETags.

import * as v from 'valibot';
import { readObject } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { GraphError } from './GraphError';
import { badAnswer } from './ownErrors';
import { appFolderScopes } from './scopes';

export interface AppFile {
  readonly bytes: ArrayBuffer;
  /** The bytes as UTF-8. */
  readonly text: string;
  /** State of the file that the bytes are of, or an older one: a write under it never covers what was not read. */
  readonly eTag: string;
}

export type AppFolderCalls = Pick<GraphClient, 'get' | 'putContent' | 'download'>;

const call: CallOptions = { scopes: appFolderScopes };

const itemSchema = v.object({ eTag: v.string(), '@microsoft.graph.downloadUrl': v.string() });
const writtenSchema = v.object({ eTag: v.string() });

/**
 * A file of the folder; null when there is none. Its item is asked for and then the download address in it, because
 * `/content` answers with a redirect to another origin, which browsers refuse to a call with a token
 * (https://learn.microsoft.com/graph/api/driveitem-get-content, "Downloading files in JavaScript apps").
 * @throws GraphError
 */
export async function readAppFile(client: AppFolderCalls, name: string): Promise<AppFile | null> {
  let json: unknown;
  try {
    json = await client.get(pathOf(name), call);
  } catch (error) {
    if (error instanceof GraphError && error.code === 'itemNotFound') return null;
    throw error;
  }
  const item = readObject(itemSchema, json);
  if (!item) throw badAnswer('a file');
  const bytes = await client.download(item['@microsoft.graph.downloadUrl']);
  return { bytes, text: new TextDecoder().decode(bytes), eTag: item.eTag };
}

/**
 * Writes a file in one attempt. `eTag`: of the state it takes the place of; null: it must be new.
 * @returns the ETag of what was written
 * @throws GraphError of kind `conflict` when another state, or any, lies there
 */
export async function writeAppFile(
  client: AppFolderCalls,
  name: string,
  content: string | ArrayBuffer,
  eTag: string | null,
): Promise<string> {
  const path = `${pathOf(name)}:/content`;
  const json =
    eTag === null
      ? await client.putContent(`${path}?@microsoft.graph.conflictBehavior=fail`, content, call)
      : await client.putContent(path, content, { ...call, ifMatch: eTag });
  const item = readObject(writtenSchema, json);
  if (!item) throw badAnswer('a file');
  return item.eTag;
}

/** Whether an error says that this person has no OneDrive: no licence, or it was never set up. */
export function isNoDrive(error: unknown): boolean {
  if (!(error instanceof GraphError)) return false;
  // "User's mysite not found" (404 ResourceNotFound); "Tenant does not have a SPO license" (400 BadRequest).
  return (
    (error.kind === 'notFound' && error.code !== 'itemNotFound') || /SPO license|mysite/i.test(error.message)
  );
}

function pathOf(name: string): string {
  return `/me/drive/special/approot:/${encodeURIComponent(name)}`;
}
