// Reads a Graph snapshot: a folder with one file per resource, JSON Lines, each object as Graph returns it.
// `me.json`, `now.txt`, `mailboxSettings.json`, `users.jsonl`, `messages.jsonl`, `chats.jsonl`,
// `chatMessages.jsonl`; a missing file means none of that resource, but there must be a `me.json`.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Snapshot } from '../tenant';
import { ImportError } from './ImportError';
import { plausibleNow } from './plausibleNow';
import { systemError } from './systemError';

type Skipped = Snapshot['skipped'];

/** What the sandbox must have of an object to serve it; all else stays as it is in the file. */
function withTexts<T>(...keys: string[]) {
  return v.custom<T>(
    (json) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
      const entries = new Map<string, unknown>(Object.entries(json));
      return keys.every((key) => typeof entries.get(key) === 'string' && entries.get(key) !== '');
    },
    `must be an object with ${keys.join(', ')}`,
  );
}

const userSchema = withTexts<Snapshot['me']>('id', 'displayName', 'mail');
const settingsSchema = withTexts<Snapshot['settings']>();
const mailSchema = withTexts<Snapshot['messages'][number]>('id', 'conversationId', 'parentFolderId');
const chatSchema = withTexts<Snapshot['chats'][number]>('id');
const chatMessageSchema = withTexts<Snapshot['chatMessages'][number]>('id', 'chatId');

/** Whether `folder` holds a snapshot, by its `me.json`. */
export async function isSnapshot(folder: string): Promise<boolean> {
  return (await readOptional(join(folder, 'me.json'))) !== null;
}

/**
 * The snapshot in `folder`; where `now.txt` is missing its clock is the plausible one of its messages.
 * @param present The real clock, epoch ms.
 * @throws ImportError `notSnapshot` without a readable `me.json`, `unreadable` for a bad `now.txt`.
 */
export async function readSnapshot(folder: string, present: number): Promise<Snapshot> {
  const skipped: Skipped = [];
  const me = await readOne(join(folder, 'me.json'), userSchema, skipped);
  if (me === null) {
    const why = skipped[0] === undefined ? 'has no me.json' : `has a broken me.json: ${skipped[0].why}`;
    throw new ImportError('notSnapshot', `${folder} is no Graph snapshot: it ${why}`);
  }
  const settings = await readOne(join(folder, 'mailboxSettings.json'), settingsSchema, skipped);
  const messages = await readLines(join(folder, 'messages.jsonl'), mailSchema, skipped);
  const chatMessages = await readLines(join(folder, 'chatMessages.jsonl'), chatMessageSchema, skipped);
  return {
    me,
    now: (await readNow(join(folder, 'now.txt'))) ?? plausibleNow(timesOf(messages, chatMessages), present),
    settings: settings ?? {},
    users: await readLines(join(folder, 'users.jsonl'), userSchema, skipped),
    messages,
    chats: await readLines(join(folder, 'chats.jsonl'), chatSchema, skipped),
    chatMessages,
    skipped,
  };
}

async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemError(error)?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new ImportError('unreadable', `${path} cannot be read`, { cause: error });
  }
}

async function readOne<T extends v.GenericSchema>(path: string, schema: T, skipped: Skipped) {
  const text = await readOptional(path);
  return text === null ? null : parsed(text, schema, path, skipped);
}

async function readLines<T extends v.GenericSchema>(path: string, schema: T, skipped: Skipped) {
  const found: v.InferOutput<T>[] = [];
  const text = (await readOptional(path)) ?? '';
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const object = parsed(line, schema, `${path}:${index + 1}`, skipped);
    if (object !== null) found.push(object);
  }
  return found;
}

function parsed<T extends v.GenericSchema>(
  text: string,
  schema: T,
  where: string,
  skipped: Skipped,
): v.InferOutput<T> | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    skipped.push({ where, why: `no JSON: ${String(error)}` });
    return null;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  skipped.push({ where, why: result.issues[0].message });
  return null;
}

async function readNow(path: string): Promise<number | null> {
  const text = await readOptional(path);
  if (text === null) return null;
  const now = Date.parse(text.trim());
  if (Number.isNaN(now)) throw new ImportError('unreadable', `${path} holds no ISO 8601 instant`);
  return now;
}

function timesOf(messages: Snapshot['messages'], chatMessages: Snapshot['chatMessages']): number[] {
  return [
    ...messages.map((message) => Date.parse(message.sentDateTime ?? '')),
    ...chatMessages.map((message) => Date.parse(message.createdDateTime ?? '')),
  ];
}
