// The open message for somebody who is signed in: as the store knows it, or read anew where sync has not come to it.

import { Button } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Person } from '../../../domain/person';
import type { MailPerson, OpenMessage } from '../../../hosts/office/OpenItem';
import type { Profile, RequestRow, Settings } from '../../../store/rows';
import { ActionBox } from '../../shared/reply/ActionBox';
import type { Decide, RequestAction } from '../../shared/request/RequestAction';
import { RequestActions } from '../../shared/request/RequestActions';
import { useSession } from '../../shared/session/Session';
import { useDay } from '../../shared/session/useDay';
import { useSettings } from '../../shared/session/useSettings';
import { useStartSync } from '../../shared/session/useStartSync';
import { useTexts } from '../../shared/texts/texts';
import { useDecisions } from '../../shared/waiting/useDecisions';
import { useOutboxWatch } from '../../shared/waiting/useOutboxWatch';
import { useSending } from '../../shared/waiting/useSending';
import { paneTexts } from '../paneTexts';
import type { ItemReader } from '../reading/ItemReader';
import { AlsoWaiting } from './AlsoWaiting';
import { guestProfile, guestSettings } from './guest';
import { MessageVerdict } from './MessageVerdict';
import { PaneActions } from './PaneActions';
import { QuietLine } from './PaneLayout';
import { ReadState } from './ReadState';
import { type StoredBeside, storedBeside } from './storedBeside';
import { useReadItem } from './useReadItem';

const KnownWriteWhen = lazy(() => import('./KnownWriteWhen'));
const AnswerFeedback = lazy(() => import('../../shared/thanks/feedback/AnswerFeedback'));
const UndoToasts = lazy(() => import('../../shared/waiting/UndoToasts'));

interface KnownMessageProps {
  readonly message: OpenMessage;
  readonly me: MailPerson;
  readonly reader: ItemReader;
  /** Shows the list, which begins with the first-run page where that was not answered. */
  readonly onList: () => void;
}

export function KnownMessage(props: KnownMessageProps) {
  const { db } = useSession();
  const { message } = props;
  const settings = useSettings();
  const stored = useLiveQuery(() => storedBeside(db, message), [db, message]);
  useStartSync(stored !== undefined && settings?.isSetUp === true, true);
  if (!settings || !stored) return null;
  return <Known {...props} settings={settings} stored={stored} />;
}

interface KnownProps extends KnownMessageProps {
  readonly settings: Settings;
  readonly stored: StoredBeside;
}

function Known({ message, me, reader, onList, settings, stored }: KnownProps) {
  const { now } = useSession();
  const day = useDay();
  const { t } = paneTexts(useTexts());
  const heading = useRef<HTMLHeadingElement>(null);
  const decisions = useDecisions();
  const [action, setAction] = useState<RequestAction | null>(null);
  // A date that is being given stays where it was begun, though sync comes to the message meanwhile.
  const [isGivingDate, setGivingDate] = useState(false);
  const noteSent = useSending(decisions, (_row, again) => setAction(again));
  const answers = useOutboxWatch(decisions.say);
  const profile = stored.profile ?? guestProfile(me);
  const known = stored.isRead ? stored.row : null;
  const { item, retry } = useReadItem(
    reader,
    known
      ? null
      : {
          message,
          conversation: stored.conversation,
          profile,
          settings: settings.isSetUp ? settings : guestSettings,
          known: stored.others,
          now,
        },
  );
  const row = known ?? (item.state === 'read' ? item.row : null);
  const person = otherPerson(row, message, profile);
  const isOpen = row !== null && row.turn !== 'nobody' && stored.decision === null;
  // The button that was pressed goes away: the focus goes to what is said of the message now.
  const decide: Decide = (each, kind, until) => {
    setAction(null);
    setGivingDate(false);
    decisions.decide([each], kind, until);
    heading.current?.focus();
  };
  return (
    <>
      {row ? (
        <MessageVerdict
          row={row}
          decision={stored.decision}
          day={day}
          profile={profile}
          hideWords={settings.hideWords}
          heading={heading}
          answer={answers.get(row.conversation)}
        >
          {isOpen && (
            <>
              {stored.row ? (
                <RequestActions
                  row={row}
                  isCompact={false}
                  isOpen
                  hasWhy={false}
                  isActing={action !== null || isGivingDate}
                  onAct={(_row, next) => {
                    setGivingDate(false);
                    setAction(next);
                  }}
                  onDecide={decide}
                />
              ) : (
                <PaneActions
                  row={row}
                  isActing={isGivingDate}
                  onReply={() => message.reply('')}
                  onSayWhen={() => setGivingDate(!isGivingDate)}
                  onDecide={decide}
                />
              )}
              {isGivingDate && (
                <Suspense fallback={null}>
                  <KnownWriteWhen
                    row={row}
                    day={day}
                    hours={profile.workingHours}
                    onWrite={message.reply}
                    onClose={() => {
                      setGivingDate(false);
                      heading.current?.focus();
                    }}
                  />
                </Suspense>
              )}
              {stored.row && action !== null && (
                <ActionBox
                  row={row}
                  action={action}
                  day={day}
                  onClose={() => setAction(null)}
                  onSent={(sent) => {
                    setAction(null);
                    heading.current?.focus();
                    noteSent(row, sent);
                  }}
                />
              )}
            </>
          )}
          {stored.row?.turn === 'nobody' && (
            <Suspense fallback={null}>
              <AnswerFeedback row={stored.row} />
            </Suspense>
          )}
        </MessageVerdict>
      ) : (
        <ReadState item={item} onRetry={retry} />
      )}
      {!settings.isSetUp ? (
        <QuietLine text={t('firstRun.offer')}>
          <div>
            <Button onClick={onList}>{t('firstRun.button')}</Button>
          </div>
        </QuietLine>
      ) : (
        person && (
          <AlsoWaiting
            person={person}
            beside={stored.conversation}
            isAlso={isOpen && row?.turn === 'mine'}
            day={day}
            hideWords={settings.hideWords}
          />
        )
      )}
      {decisions.notice && (
        <Suspense fallback={null}>
          <UndoToasts notice={decisions.notice} onUndo={decisions.undo} />
        </Suspense>
      )}
    </>
  );
}

/** Whom the message is about: who waits in it, else its writer, else the first one I wrote it to. */
function otherPerson(row: RequestRow | null, message: OpenMessage, profile: Profile): Person | null {
  const waiting = row?.turn === 'mine' ? row.waiting[0] : undefined;
  if (waiting) return waiting;
  const candidates = [message.from, ...message.to].filter((each) => each !== null);
  const other = candidates.find(({ address }) => !profile.addresses.includes(address.toLowerCase()));
  return other ? { name: other.name, address: other.address.toLowerCase() } : null;
}
