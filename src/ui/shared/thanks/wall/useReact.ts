// Gives and takes back reactions: shown at once, taken back where Teams refuses, undone by one click.

import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { type Place, placeId } from '../../../../domain/place';
import { react } from '../../../../graph/reactions';
import type { KudosRow } from '../../../../store/kudosRows';
import { useConsent } from '../../consent/useConsent';
import { useSession } from '../../session/Session';
import { errorCode } from '../../states/errorSentence';
import { signOf } from './reactionSigns';

/** What was done last; it can be undone. */
export interface Reacted {
  readonly id: string;
  readonly sign: string;
  readonly isGiven: boolean;
}

export interface Reacting {
  readonly done: Reacted | null;
  /** Code of why the last one was refused; null when it was not. */
  readonly failure: string | null;
  readonly notice: ReactNode;
  /** Whether I have given this emoji. */
  isMine(sign: string): boolean;
  give(sign: string, isGiven: boolean): Promise<void>;
  /** Takes the last one back. */
  undo(): void;
}

export function useReact(row: KudosRow, place: Place): Reacting {
  const { db, graph, owner, account, now } = useSession();
  const { run, notice } = useConsent(place.kind === 'chat' ? 'sendChat' : 'sendChannel');
  const [done, setDone] = useState<Reacted | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { message } = row;
  const me = owner.userId;

  const show = useCallback(
    (sign: string, isGiven: boolean) =>
      db.kudos
        .where('[place+message]')
        .equals([placeId(place), message])
        .modify((stored) => {
          const others = stored.reactions.filter(
            (each) => signOf(each.kind) !== sign || each.by.userId !== me,
          );
          const by = { address: account.address, name: account.name, userId: me };
          const reactions = isGiven ? [...others, { by, kind: sign, at: now() }] : others;
          Object.assign(stored, { reactions });
        }),
    [db, place, message, me, account, now],
  );

  const give = useCallback(
    async (sign: string, isGiven: boolean) => {
      setFailure(null);
      setDone(null);
      await show(sign, isGiven);
      try {
        const client = await graph();
        const isDone = await run(async () => {
          await react(client, place, message, sign, isGiven);
          return true;
        });
        if (isDone === null) await show(sign, !isGiven);
        else setDone({ id: crypto.randomUUID(), sign, isGiven });
      } catch (error) {
        console.error('The reaction was refused', error);
        await show(sign, !isGiven);
        setFailure(errorCode(error));
      }
    },
    [show, graph, run, place, message],
  );
  const undo = useCallback(() => {
    if (done) void give(done.sign, !done.isGiven);
  }, [done, give]);
  return {
    done,
    failure,
    notice,
    isMine: (sign) => row.reactions.some(({ kind, by }) => signOf(kind) === sign && by.userId === me),
    give,
    undo,
  };
}
