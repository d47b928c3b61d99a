// Has the open message read and judged, anew when what is known of its conversation changes.

import { useCallback, useEffect, useState } from 'react';
import type { OpenMessage } from '../../../hosts/office/OpenItem';
import type { Profile, RequestRow, Settings, StoredMessage } from '../../../store/rows';
import { graphMessage } from '../reading/graphMessage';
import type { ItemReader } from '../reading/ItemReader';

export type ReadItem =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly row: RequestRow }
  /** Outlook kept its words to itself. */
  | { readonly state: 'withheld' }
  | { readonly state: 'failed' };

export interface Reading {
  readonly message: OpenMessage;
  readonly conversation: string;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly known: readonly StoredMessage[];
  readonly now: () => number;
}

function sameQuestion(a: Reading | null, b: Reading): boolean {
  return (
    a !== null &&
    a.message === b.message &&
    a.conversation === b.conversation &&
    a.settings.level === b.settings.level &&
    a.profile.addresses.join() === b.profile.addresses.join() &&
    a.known.length === b.known.length &&
    a.known.every(({ id }, index) => id === b.known[index]?.id)
  );
}

async function read(reader: ItemReader, reading: Reading): Promise<ReadItem> {
  const { message, conversation, settings, profile, known, now } = reading;
  const isTextRead = settings.level === 'text';
  const [body, headers] = await Promise.all([isTextRead ? message.body() : null, message.headers()]);
  if (isTextRead && body === null) return { state: 'withheld' };
  const row = await reader.read({
    message: graphMessage(message, conversation, { body, headers }),
    profile,
    settings,
    known,
    now: now(),
  });
  return row === null ? { state: 'failed' } : { state: 'read', row };
}

/** @param wanted null: nothing is to be read (the store knows it, or is still being asked) */
export function useReadItem(
  reader: ItemReader,
  wanted: Reading | null,
): { readonly item: ReadItem; readonly retry: () => void } {
  const [reading, setReading] = useState<Reading | null>(null);
  const [item, setItem] = useState<ReadItem>({ state: 'reading' });
  if (wanted !== null && !sameQuestion(reading, wanted)) setReading(wanted);

  useEffect(() => {
    if (reading === null) return;
    let isStale = false;
    read(reader, reading).then(
      (done) => {
        if (!isStale) setItem(done);
      },
      (error: unknown) => {
        console.error('The open message could not be read', error);
        if (!isStale) setItem({ state: 'failed' });
      },
    );
    return () => {
      isStale = true;
    };
  }, [reader, reading]);

  const retry = useCallback(() => {
    setItem({ state: 'reading' });
    setReading((before) => before && { ...before });
  }, []);
  return { item, retry };
}
