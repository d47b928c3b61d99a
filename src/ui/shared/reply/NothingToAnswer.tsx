// In place of a box: the message that would be answered is not here any more.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { replyTexts } from './replyTexts';
import { useBoxStyles } from './useBoxStyles';

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface NothingToAnswerProps {
  readonly row: RequestRow;
  readonly title: string;
  readonly onClose: () => void;
}

export function NothingToAnswer({ row, title, onClose }: NothingToAnswerProps) {
  const box = useBoxStyles();
  const styles = useStyles();
  const reader = useTexts();
  const { t } = replyTexts(reader);
  const { host } = useSession();
  const link = row.webLink;
  return (
    <section className={box.box} aria-label={title}>
      <p className={box.quiet}>{t('failed.noMessage')}</p>
      <div className={styles.foot}>
        {link !== null && (
          <Button size="small" onClick={() => host.openLink(link)}>
            {reader.t(row.channel === 'mail' ? 'row.openMail' : 'row.openChat')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t('close.button')}
        </Button>
      </div>
    </section>
  );
}
