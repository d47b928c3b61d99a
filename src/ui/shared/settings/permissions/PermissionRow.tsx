// One permission: what it is for, whether it is allowed, and the way to change that.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { AdminLink } from '../../consent/AdminLink';
import { useAsk } from '../../consent/useAsk';
import { useTexts } from '../../texts/texts';
import { permissionsTexts } from './permissionsTexts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  allowed: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  scope: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
});

interface PermissionRowProps {
  readonly scope: string;
  readonly isAllowed: boolean;
  /** Allowed or taken back: the page looks anew. */
  readonly onChange: () => void;
  /** null where only Microsoft's page can. */
  readonly onTakeBack: (() => void) | null;
}

export function PermissionRow({ scope, isAllowed, onChange, onTakeBack }: PermissionRowProps) {
  const styles = useStyles();
  const { t, maybe } = permissionsTexts(useTexts());
  const { ask, words, isBusy, adminLink } = useAsk([scope], 'consent', onChange);
  const purpose = maybe(`scope.${scope}`, 0, {}) ?? scope;
  return (
    <li className={styles.row}>
      <span className={isAllowed ? styles.allowed : styles.open} aria-hidden>
        {isAllowed ? <CheckmarkCircle20Filled /> : <Circle20Regular />}
      </span>
      <div className={styles.words}>
        <p className={styles.line}>{purpose}</p>
        <p className={styles.line}>
          <span className={styles.scope}>
            {scope} · {t(isAllowed ? 'allowed' : 'notAllowed')}
          </span>
        </p>
        {!isAllowed && (
          <>
            <p className={styles.line} aria-live="polite">
              {words}
            </p>
            <AdminLink link={adminLink} />
          </>
        )}
      </div>
      {isAllowed
        ? onTakeBack && (
            <Button size="small" aria-label={`${t('takeBack')}: ${purpose}`} onClick={onTakeBack}>
              {t('takeBack')}
            </Button>
          )
        : !isBusy && (
            <Button size="small" aria-label={`${t('allow')}: ${purpose}`} onClick={() => void ask()}>
              {t('allow')}
            </Button>
          )}
    </li>
  );
}
