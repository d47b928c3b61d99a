// The reasons for a request as a list of sentences.

import { useLiveQuery } from 'dexie-react-hooks';
import { decisionOf, profile } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { ReasonList } from './ReasonList';
import { reasonSentence } from './reasonSentence';

export function WhyList({ row, title }: { readonly row: RequestRow; readonly title: string }) {
  const texts = useTexts();
  const day = useDay();
  const { db, account } = useSession();
  const decision = useLiveQuery(() => decisionOf(db, row.conversation), [db, row.conversation]);
  const me = useLiveQuery(() => profile(db), [db]);
  const myNames = [account.name, ...(me ? [me.name] : [])];
  const hideWords = useSettings()?.hideWords === true;
  const sentences = row.reasons.flatMap(
    (reason) => reasonSentence(reason, day, texts, { hideWords, myNames }) ?? [],
  );
  const decided = decision ? [texts.t(`search.decided.${decision.kind}`)] : [];
  if (decided.length + sentences.length === 0) return null;
  return <ReasonList title={title} sentences={[...decided, ...sentences]} />;
}
