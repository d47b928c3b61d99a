// What stands in place of the page while nobody is signed in: why, and the one way out of it.

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, useSyncExternalStore } from 'react';
import { profileScopes } from '../../../graph/scopes';
import { AuthError } from '../../../graph/signIn/AuthError';
import { parseSubPage } from '../../../hosts/subPage';
import type { NotSignedIn } from '../session/NotSignedIn';
import { errorCode } from '../states/errorSentence';
import { useTexts } from '../texts/texts';
import { AdminLink } from './AdminLink';
import { consentTexts } from './consentTexts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '520px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Told in words of their own; all else is "sign in". */
const told = ['unsupported', 'otherTenant', 'otherPerson', 'adminConsent', 'network', 'refused'] as const;
type Told = (typeof told)[number] | 'signIn';

/** Where the message that a link leads to, or any other, can be read and answered while Heed gets no token. */
function elsewhere(link: string | null) {
  const page = parseSubPage(link);
  const chat = page?.kind === 'request' && page.conversation.startsWith('19:') ? page.conversation : null;
  return [
    chat === null
      ? ({ name: 'teams', address: 'https://teams.microsoft.com/' } as const)
      : ({
          name: 'chat',
          address: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat)}/0`,
        } as const),
    { name: 'outlook', address: 'https://outlook.office.com/mail/' } as const,
  ];
}

export default function SignInPage({ failure }: { readonly failure: NotSignedIn }) {
  const styles = useStyles();
  const { t } = consentTexts(useTexts());
  const { signIn, host } = failure;
  const link = useSyncExternalStore(host.subscribe, () => host.state.subPage);
  const [reason, setReason] = useState(failure.reason);
  const [isAsking, setAsking] = useState(false);
  const [other, setOther] = useState('');
  const state: Told = told.find((each) => each === reason.code) ?? 'signIn';

  const attempt = async (work: () => Promise<void>) => {
    setAsking(true);
    setOther('');
    try {
      await work();
      // A page that has left for Microsoft's comes back by itself; one that stayed begins anew.
      window.location.reload();
    } catch (error) {
      if (error instanceof AuthError) setReason(error);
      else setOther(t('notice.failed', { code: errorCode(error) }));
      setAsking(false);
    }
  };
  const { switchAccount } = signIn;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t(state === 'unsupported' ? 'sign.noneTitle' : 'sign.title')}</h1>
      <p className={styles.text} role="status">
        {other || t(`sign.${state}`)}
      </p>
      {state === 'adminConsent' && <AdminLink link={signIn.adminConsentLink(profileScopes)} />}
      <div className={styles.actions}>
        {state === 'unsupported' ? (
          <Button as="a" appearance="primary" href={ownAddress()} target="_blank" rel="noopener">
            {t('sign.inBrowser')}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={isAsking}
            onClick={() => void attempt(() => signIn.consent(['User.Read']))}
          >
            {t(state === 'network' ? 'sign.again' : 'sign.button')}
          </Button>
        )}
        {state === 'unsupported' && (
          <Button onClick={() => window.location.reload()}>{t('sign.again')}</Button>
        )}
        {switchAccount && state !== 'network' && (
          <Button disabledFocusable={isAsking} onClick={() => void attempt(switchAccount)}>
            {t('sign.other')}
          </Button>
        )}
      </div>
      {state === 'unsupported' && (
        <p className={styles.text}>
          {t('sign.meanwhile')}
          {elsewhere(link).map(({ address, name }, index) => (
            <Fragment key={name}>
              {index === 0 ? ' ' : ' · '}
              <Link
                href={address}
                target="_blank"
                rel="noopener"
                onClick={(event) => {
                  event.preventDefault();
                  host.openLink(address);
                }}
              >
                {t(`sign.${name}`)}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </main>
  );
}

/** This page, to be opened in a browser: its address alone, whatever was in the query. */
function ownAddress(): string {
  return `${window.location.origin}${window.location.pathname}`;
}
