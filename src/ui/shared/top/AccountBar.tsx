// A thin bar over the demo company (whose eyes one looks through) or over an imported mailbox (whose, and when).

import { makeStyles, tokens } from '@fluentui/react-components';
import { givenName } from '../people/givenName';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { BeSomeone } from './BeSomeone';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

export function AccountBar() {
  const styles = useStyles();
  const texts = useTexts();
  const day = useDay();
  const { account } = useSession();
  if (account.kind === 'real') return null;
  if (account.kind === 'mailbox') {
    const name = account.name ? `${account.name} (${account.address})` : account.address;
    const date = format.longDate(day.now, day.zone, texts);
    return <div className={styles.bar}>{texts.t('mailbox.bar', { name, date })}</div>;
  }
  return (
    <div className={styles.bar}>
      <span>{texts.t('demo.bar')}</span>
      <span>{texts.t('demo.you', { name: givenName(account) })}</span>
      <BeSomeone people={account.others} />
    </div>
  );
}
