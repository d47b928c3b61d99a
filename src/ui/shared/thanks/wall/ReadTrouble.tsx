// Why new cards could not be read, what is safe, and the way to try again.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { errorSentence } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { wallTexts } from './wallTexts';

interface ReadTroubleProps {
  /** Code of the error. */
  readonly failure: string;
  /** Whether something read before is on the page. */
  readonly hasCards: boolean;
  /** When that was, in words; empty: never. */
  readonly time: string;
  readonly onRetry: () => Promise<void>;
}

export function ReadTrouble({ failure, hasCards, time, onRetry }: ReadTroubleProps) {
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const words = () => {
    if (failure === 'consent' || failure === 'notFound') return t('wall.closed');
    if (failure === 'network' && !navigator.onLine && time !== '') return t('wall.offline', { time });
    const safe = hasCards ? ` ${t('wall.failedSafe')}` : '';
    return t('wall.failed', { reason: errorSentence(failure, texts) }) + safe;
  };
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{words()}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void onRetry()}>
          {t('wall.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
