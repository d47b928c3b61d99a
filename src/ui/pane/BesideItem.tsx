// What stands beside the item that is open in Outlook: its verdict, or one quiet line for what is no message to answer.

import { lazy, Suspense, useState } from 'react';
import type { MailPerson, OpenItem, OpenMessage } from '../../hosts/office/OpenItem';
import { OutboxPlace } from '../shared/outbox/OutboxPlace';
import { SessionProvider } from '../shared/session/Session';
import type { Opening } from '../shared/session/useOpening';
import { useAfter } from '../shared/states/useAfter';
import { useTexts } from '../shared/texts/texts';
import type { ComposePanelProps } from './compose/ComposePanel';
import { GuestMessage } from './message/GuestMessage';
import { KnownMessage } from './message/KnownMessage';
import { PaneLayout, QuietLine, ReadingSkeleton } from './message/PaneLayout';
import { paneTexts } from './paneTexts';
import { type ItemReader, workerReader } from './reading/ItemReader';

const ComposePanel = lazy(() => import('./compose/ComposePanel'));
const KnownDraft = lazy(() => import('./compose/KnownDraft'));

/** A session mostly opens sooner; only after so long, ms, is the message read without it. */
const sessionHeadStart = 600;

interface BesideItemProps {
  readonly me: MailPerson;
  readonly item: OpenItem;
  readonly opening: Opening;
  /** Tries to open the session again. */
  readonly retry: () => void;
  readonly onList: () => void;
  /** Reads messages; in a worker of its own when not given. */
  readonly reader?: ItemReader;
}

export default function BesideItem({ reader, ...props }: BesideItemProps) {
  const [own] = useState(() => reader ?? workerReader());
  const { item, opening, onList } = props;
  return (
    <PaneLayout onList={onList}>
      {opening.state === 'open' && (
        <SessionProvider value={opening.session}>
          <OutboxPlace />
        </SessionProvider>
      )}
      {item.kind === 'message' ? (
        <Message key={item.message.id} {...props} message={item.message} reader={own} />
      ) : item.kind === 'compose' ? (
        <Suspense fallback={<ReadingSkeleton />}>
          <Draft source={item.draft} me={props.me} reader={own} opening={props.opening} />
        </Suspense>
      ) : (
        <NoMessage item={item} />
      )}
    </PaneLayout>
  );
}

/** Known to the session or not, it is looked at; the session may come later. */
function Draft({ opening, ...props }: ComposePanelProps & { readonly opening: Opening }) {
  if (opening.state !== 'open') return <ComposePanel {...props} />;
  return (
    <SessionProvider value={opening.session}>
      <KnownDraft {...props} />
    </SessionProvider>
  );
}

interface MessageProps extends Omit<BesideItemProps, 'item' | 'reader'> {
  readonly message: OpenMessage;
  readonly reader: ItemReader;
}

function Message({ message, me, reader, opening, retry, onList }: MessageProps) {
  const isLate = useAfter(sessionHeadStart);
  const [isSayingWhen, setSayingWhen] = useState(false);
  // A session that comes late takes nothing away from under one's hands.
  if (opening.state === 'open' && !isSayingWhen) {
    return (
      <SessionProvider value={opening.session}>
        <KnownMessage message={message} me={me} reader={reader} onList={onList} />
      </SessionProvider>
    );
  }
  if (opening.state === 'opening' && !isLate) return <ReadingSkeleton />;
  return (
    <GuestMessage
      message={message}
      me={me}
      reader={reader}
      error={opening.state === 'failed' ? opening.error : null}
      onSignIn={onList}
      retry={retry}
      isSayingWhen={isSayingWhen}
      onSayingWhen={setSayingWhen}
    />
  );
}

function NoMessage({ item }: { readonly item: Exclude<OpenItem, { kind: 'message' | 'compose' }> }) {
  const { t } = paneTexts(useTexts());
  return (
    <QuietLine
      text={item.kind === 'shared' ? t('item.shared', { owner: item.owner }) : t(`item.${item.kind}`)}
    />
  );
}
