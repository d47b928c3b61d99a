// The open message for nobody in particular: read from itself alone, with the offer to sign in for the rest.

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { MailPerson, OpenMessage } from '../../../hosts/office/OpenItem';
import { givenName } from '../../shared/people/givenName';
import { NotSignedIn } from '../../shared/session/NotSignedIn';
import { useDayIn } from '../../shared/session/useDay';
import { errorCode, errorSentence } from '../../shared/states/errorSentence';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';
import type { ItemReader } from '../reading/ItemReader';
import { guestProfile, guestSettings } from './guest';
import { MessageVerdict } from './MessageVerdict';
import { PaneActions } from './PaneActions';
import { QuietLine } from './PaneLayout';
import { ReadState } from './ReadState';
import { useReadItem } from './useReadItem';

const WriteWhen = lazy(() => import('./WriteWhen'));

const now = () => Date.now();

interface GuestMessageProps {
  readonly message: OpenMessage;
  readonly me: MailPerson;
  readonly reader: ItemReader;
  /** Why there is no session; null: it is still being opened. */
  readonly error: unknown;
  /** Shows the page that signs in. */
  readonly onSignIn: () => void;
  /** Tries to open the session again. */
  readonly retry: () => void;
  /** Whether a date is being given. */
  readonly isSayingWhen: boolean;
  readonly onSayingWhen: (isSaying: boolean) => void;
}

export function GuestMessage({
  message,
  me,
  reader,
  error,
  onSignIn,
  retry,
  isSayingWhen,
  onSayingWhen,
}: GuestMessageProps) {
  const texts = useTexts();
  const { t } = paneTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  const profile = useMemo(() => guestProfile(me), [me]);
  const day = useDayIn(profile.zone, now);
  const { item, retry: readAgain } = useReadItem(reader, {
    message,
    conversation: message.conversations[0] ?? message.id,
    profile,
    settings: guestSettings,
    known: [],
    now,
  });
  const name = message.from ? givenName(message.from) : texts.t('row.unknownPerson');
  const needsSignIn = error instanceof NotSignedIn;
  return (
    <>
      {item.state === 'read' ? (
        <MessageVerdict
          row={item.row}
          decision={null}
          day={day}
          profile={profile}
          hideWords={false}
          heading={heading}
        >
          {item.row.turn === 'mine' && (
            <>
              <PaneActions
                row={item.row}
                isActing={isSayingWhen}
                onReply={() => message.reply('')}
                onSayWhen={() => onSayingWhen(!isSayingWhen)}
                onDecide={null}
              />
              {isSayingWhen && (
                <Suspense fallback={null}>
                  <WriteWhen
                    row={item.row}
                    day={day}
                    hours={profile.workingHours}
                    onWrite={message.reply}
                    onClose={() => {
                      onSayingWhen(false);
                      heading.current?.focus();
                    }}
                  />
                </Suspense>
              )}
            </>
          )}
        </MessageVerdict>
      ) : (
        <ReadState item={item} onRetry={readAgain} />
      )}
      {error !== null && (
        <QuietLine
          text={
            needsSignIn
              ? t('signIn.offer', { name })
              : t('signIn.failed', { reason: errorSentence(errorCode(error), texts) })
          }
        >
          <div>
            <Button onClick={needsSignIn ? onSignIn : retry}>
              {t(needsSignIn ? 'signIn.button' : 'signIn.again')}
            </Button>
          </div>
        </QuietLine>
      )}
    </>
  );
}
