// What the message asks that a draft answers: read once for each quoted message, not with every letter typed.

import { useEffect, useState } from 'react';
import type { Person } from '../../../domain/person';
import type { RequestAsk } from '../../../domain/request';
import type { MailPerson } from '../../../hosts/office/OpenItem';
import type { QuotedMessage } from '../../../language/replyCheck/splitDraft';
import type { ItemReader } from '../reading/ItemReader';
import { quotedItem } from './quotedItem';

export interface QuotedAsks {
  readonly asks: readonly RequestAsk[];
  readonly askers: readonly Person[];
}

export type QuotedReading =
  | { readonly state: 'reading' | 'failed' }
  /** `quoted`: false when the draft answers no message. */
  | ({ readonly state: 'read'; readonly isAnswer: boolean } & QuotedAsks);

const reading: QuotedReading = { state: 'reading' };
const nothing: QuotedReading = { state: 'read', isAnswer: false, asks: [], askers: [] };

/** @param quoted undefined: not known yet; null: the draft answers no message */
export function useQuotedAsks(
  quoted: QuotedMessage | null | undefined,
  me: MailPerson,
  reader: ItemReader,
  now: () => number,
): QuotedReading {
  const [wanted, setWanted] = useState<QuotedMessage | null>(null);
  const [found, setFound] = useState<{ readonly of: QuotedMessage; readonly reading: QuotedReading } | null>(
    null,
  );
  if (quoted && !isSame(quoted, wanted)) setWanted(quoted);

  useEffect(() => {
    if (wanted === null) return;
    let isStale = false;
    const settle = (reading: QuotedReading) => {
      if (!isStale) setFound({ of: wanted, reading });
    };
    asksOf(wanted, me, reader, now()).then(
      (asks) => settle({ state: 'read', isAnswer: true, ...asks }),
      (error: unknown) => {
        console.error('The quoted message could not be read', error);
        settle({ state: 'failed' });
      },
    );
    return () => {
      isStale = true;
    };
  }, [wanted, me, reader, now]);

  if (quoted === undefined) return reading;
  if (quoted === null) return nothing;
  return found !== null && isSame(quoted, found.of) ? found.reading : reading;
}

function isSame(a: QuotedMessage, b: QuotedMessage | null): boolean {
  return b !== null && a.text === b.text && a.from?.address === b.from?.address;
}

async function asksOf(
  quoted: QuotedMessage,
  me: MailPerson,
  reader: ItemReader,
  now: number,
): Promise<QuotedAsks> {
  const row = await reader.read(quotedItem(quoted, me, now));
  if (row === null) throw new Error('the quoted message is no message');
  if (row.turn !== 'mine') return { asks: [], askers: [] };
  const asks = row.asks.filter(({ isAnswered, quote }) => !isAnswered && quote.trim() !== '');
  const place = (ask: RequestAsk) => quoted.text.indexOf(ask.quote);
  return {
    // As they stand in the message, not the likeliest first: "2." answers the second.
    asks: asks.sort((a, b) => place(a) - place(b)),
    askers: quoted.from === null ? [] : row.waiting,
  };
}
