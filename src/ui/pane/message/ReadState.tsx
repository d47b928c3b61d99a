// What stands in place of the verdict while there is none.

import { Button } from '@fluentui/react-components';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';
import { QuietLine, ReadingSkeleton } from './PaneLayout';
import type { ReadItem } from './useReadItem';

export function ReadState({ item, onRetry }: { readonly item: ReadItem; readonly onRetry: () => void }) {
  const { t } = paneTexts(useTexts());
  if (item.state === 'withheld') return <QuietLine text={t('item.withheld')} />;
  if (item.state !== 'failed') return <ReadingSkeleton />;
  return (
    <QuietLine text={t('item.failed')}>
      <div>
        <Button size="small" onClick={onRetry}>
          {t('item.again')}
        </Button>
      </div>
    </QuietLine>
  );
}
