// The box of an action in the detail, each loaded when it is first opened.

import { lazy, Suspense } from 'react';
import type { Day } from '../../../domain/day';
import type { RequestRow } from '../../../store/rows';
import type { RequestAction } from '../request/RequestAction';
import type { Sent } from './Sent';

const ReplyBox = lazy(() => import('./ReplyBox'));
const NudgeBox = lazy(() => import('../nudge/NudgeBox'));
const SayWhen = lazy(() => import('../sayWhen/SayWhen'));
const PassOn = lazy(() => import('./PassOn'));

interface ActionBoxProps {
  readonly row: RequestRow;
  readonly action: RequestAction;
  readonly day: Day;
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export function ActionBox({ row, action, day, onClose, onSent }: ActionBoxProps) {
  const shared = { row, onClose, onSent };
  return (
    <Suspense fallback={null}>
      {(action === 'reply' || action === 'askBack' || action === 'decline') && (
        <ReplyBox key={action} purpose={action} {...shared} />
      )}
      {action === 'nudge' && <NudgeBox day={day} {...shared} />}
      {action === 'sayWhen' && <SayWhen day={day} {...shared} />}
      {action === 'passOn' && <PassOn {...shared} />}
    </Suspense>
  );
}
