// Where a feature lacks a permission: why it is needed in one sentence, and one button. Its absence disables only that
// feature.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type Feature, featureScopes } from '../../../graph/scopes';
import { useTexts } from '../texts/texts';
import { AdminLink } from './AdminLink';
import { consentTexts } from './consentTexts';
import { useAsk } from './useAsk';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: 0 },
});

interface ConsentNoticeProps {
  readonly feature: Feature;
  /** What was lacking when the action was tried; by default the person's own consent. */
  readonly lack?: 'consent' | 'adminConsent';
  /** Called when the person has allowed it. */
  readonly onGranted: () => void;
  /** With it the notice can be put away. */
  readonly onLater?: () => void;
}

export function ConsentNotice({ feature, lack = 'consent', onGranted, onLater }: ConsentNoticeProps) {
  const styles = useStyles();
  const { t } = consentTexts(useTexts());
  const { ask, words, isBusy, wasAsked, adminLink } = useAsk(featureScopes[feature], lack, onGranted);
  return (
    <MessageBar intent="info" layout="multiline" role="group" aria-label={t('notice.label')}>
      <MessageBarBody className={styles.body}>
        <p className={styles.line}>{t(`why.${feature}`)}</p>
        <p className={styles.line} aria-live="polite">
          {words}
        </p>
        <AdminLink link={adminLink} />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance={adminLink === null ? 'primary' : 'secondary'}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void ask()}
        >
          {t(wasAsked ? 'notice.again' : 'notice.allow')}
        </Button>
        {onLater && (
          <Button size="small" onClick={onLater}>
            {t('notice.later')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
