// What those asked have written since, read from the chats when the page opens and when sync has news; kept nowhere.

import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Asked } from '../../../../domain/feedback';
import { chatWith } from '../../../../store/asked';
import type { HeedDatabase } from '../../../../store/HeedDatabase';
import { messagesOf } from '../../../../store/queries';
import { useSession } from '../../session/Session';

export interface Answer {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
}

export type Answers =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  /** By the row of the outbox that asked. */
  | { readonly state: 'there'; readonly answers: ReadonlyMap<string, readonly Answer[]> };

export function useAnswers(asked: readonly Asked[]): {
  readonly answers: Answers;
  readonly retry: () => void;
} {
  const { db, sync } = useSession();
  const [answers, setAnswers] = useState<Answers>({ state: 'loading' });
  // Sync may find a chat, and what was said in it, after the page was opened.
  const news = useLiveQuery(() => newsOf(db, asked), [db, asked]);
  const read = useCallback(
    async (one: Asked): Promise<readonly Answer[]> => {
      const chat = await chatWith(db, one);
      if (!chat) return [];
      const messages = await sync.context(chat.id);
      // By Teams' clock, as far as the question is known there: a device's own may be ahead of it.
      const arrivedAs = (await db.outbox.get(one.text))?.arrivedAs;
      const askedAt = messages.find(({ id }) => id === arrivedAs)?.at ?? one.at;
      return messages
        .filter(({ fromAddress, at }) => fromAddress === one.person.address && at > askedAt)
        .map(({ id, at, text }) => ({ id, at, text }));
    },
    [db, sync],
  );

  const readAll = useCallback(
    async (isGone: () => boolean): Promise<void> => {
      let next: Answers;
      try {
        const found = await Promise.all(asked.map(async (one) => [one.text, await read(one)] as const));
        next = { state: 'there', answers: new Map(found) };
      } catch (error) {
        next = { state: 'failed', error };
      }
      if (!isGone()) setAnswers(next);
    },
    [asked, read],
  );

  useEffect(() => {
    if (news === undefined) return;
    let isGone = false;
    void readAll(() => isGone);
    return () => {
      isGone = true;
    };
  }, [readAll, news]);

  const retry = () => {
    setAnswers({ state: 'loading' });
    void readAll(() => false);
  };
  return { answers, retry };
}

/** Changes when a chat with one of those asked comes to be known, or something is said in it. */
async function newsOf(db: HeedDatabase, asked: readonly Asked[]): Promise<string> {
  const newest = asked.map(async (one) => {
    const chat = await chatWith(db, one);
    const last = chat && (await messagesOf(db, chat.id)).at(-1);
    return `${chat?.id ?? ''} ${last?.id ?? ''}`;
  });
  return (await Promise.all(newest)).join('\n');
}
