// What Heed may do: what is allowed, what each permission is for, and how to take it back.

import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useSession } from '../../session/Session';
import { errorSentence } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { PermissionRow } from './PermissionRow';
import { type Part, parts } from './parts';
import { permissionsTexts } from './permissionsTexts';
import { useGranted } from './useGranted';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    maxWidth: '640px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const order: readonly Part[] = ['headers', 'text', 'more'];
/** Where people see and take back what apps may do. */
const ownApps = 'https://myapplications.microsoft.com/';

export default function PermissionsPage() {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = permissionsTexts(texts);
  const { account, signIn } = useSession();
  const { granted, look } = useGranted();
  const { takeBack, switchAccount } = signIn;
  return (
    <div className={styles.page}>
      <div className={styles.part}>
        <Link href="#/settings">{t('back')}</Link>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.text}>{t('me', { name: account.name, address: account.address })}</p>
        <p className={styles.text}>{t('lead')}</p>
        {switchAccount && (
          <div className={styles.actions}>
            <Button onClick={() => void switchAccount()}>{t('other')}</Button>
          </div>
        )}
      </div>
      {granted.state === 'loading' && <Spinner label={t('loading')} />}
      {granted.state === 'failed' && (
        <div className={styles.part} role="alert">
          <p className={styles.text}>{t('failed', { reason: errorSentence(granted.code, texts) })}</p>
          <div className={styles.actions}>
            <Button onClick={look}>{t('again')}</Button>
          </div>
        </div>
      )}
      {granted.state === 'known' &&
        order.map((part) => (
          <section key={part} className={styles.part}>
            <h2 className={styles.heading}>{t(`part.${part}`)}</h2>
            <ul className={styles.list}>
              {parts[part].map((scope) => (
                <PermissionRow
                  key={`${scope} ${granted.scopes.has(scope)}`}
                  scope={scope}
                  isAllowed={granted.scopes.has(scope)}
                  onChange={look}
                  onTakeBack={takeBack && (() => void takeBack([scope]).then(look))}
                />
              ))}
            </ul>
          </section>
        ))}
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('takeBack.title')}</h2>
        {takeBack === null && (
          <>
            <p className={styles.text}>{t('takeBack.own')}</p>
            <Link href={ownApps} target="_blank" rel="noopener">
              {t('takeBack.link')}
            </Link>
            <p className={styles.text}>{t('takeBack.admin')}</p>
          </>
        )}
        <p className={styles.text}>{t('takeBack.device')}</p>
      </section>
    </div>
  );
}
