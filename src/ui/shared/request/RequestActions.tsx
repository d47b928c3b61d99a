// The few things to do with a request, as quiet buttons. Not more than work in this version.

import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Checkmark16Filled, Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { DismissCircle16Filled, DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Open16Filled, Open16Regular } from '@fluentui/react-icons/svg/open';
import { QuestionCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { bundleIcon } from '@fluentui/react-icons/utils';
import { lazy, Suspense, useState } from 'react';
import type { Decision, RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { narrowQuery, useMedia } from '../session/useMedia';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';

const WhyPopover = lazy(() => import('./WhyPopover'));

const OpenIcon = bundleIcon(Open16Filled, Open16Regular);
const AnsweredIcon = bundleIcon(Checkmark16Filled, Checkmark16Regular);
const NotRequestIcon = bundleIcon(DismissCircle16Filled, DismissCircle16Regular);
const WhyIcon = bundleIcon(QuestionCircle16Filled, QuestionCircle16Regular);

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  touch: { '@media (hover: none)': { minHeight: '44px', minWidth: '44px' } },
});

interface RequestActionsProps {
  readonly row: RequestRow;
  /** Icons alone (in a row), or with their words (in the detail). */
  readonly isCompact: boolean;
  /** Whether it can be decided about: it waits. */
  readonly isOpen: boolean;
  readonly onDecide: (row: RequestRow, kind: Decision['kind']) => void;
  /** Without the *Why?* button: where the reasons are shown already. */
  readonly hasWhy?: boolean;
  readonly isWhyOpen?: boolean;
  readonly onWhy?: (open: boolean) => void;
}

export function RequestActions({
  row,
  isCompact,
  isOpen,
  onDecide,
  hasWhy = true,
  isWhyOpen = false,
  onWhy = () => {},
}: RequestActionsProps) {
  const styles = useStyles();
  const { host } = useSession();
  const { t } = useTexts();
  const [whyButton, setWhyButton] = useState<HTMLElement | null>(null);
  const isNarrow = useMedia(narrowQuery);
  const why = t(isOpen ? 'row.why' : 'search.whyNot');
  const link = row.webLink;
  const openKey: TextKey = row.channel === 'mail' ? 'row.openMail' : 'row.openChat';
  const label = (text: string, icon: React.JSX.Element, onClick: () => void, isMain = false) => (
    <Labelled text={text} icon={icon} onClick={onClick} isCompact={isCompact} isMain={isMain} />
  );
  return (
    <div className={styles.bar}>
      {link !== null && label(t(openKey), <OpenIcon />, () => host.openLink(link), true)}
      {isOpen && label(t('row.answered'), <AnsweredIcon />, () => onDecide(row, 'answeredElsewhere'))}
      {isOpen && label(t('row.notRequest'), <NotRequestIcon />, () => onDecide(row, 'notRequest'))}
      {hasWhy && (
        <Button
          ref={setWhyButton}
          size="small"
          appearance="subtle"
          className={styles.touch}
          icon={<WhyIcon />}
          aria-expanded={isWhyOpen}
          aria-haspopup="dialog"
          aria-label={why}
          title={isCompact && isNarrow ? why : undefined}
          onClick={() => onWhy(!isWhyOpen)}
        >
          {isCompact && isNarrow ? null : why}
        </Button>
      )}
      {isWhyOpen && (
        <Suspense fallback={null}>
          <WhyPopover row={row} isOpen={isOpen} anchor={whyButton} onClose={() => onWhy(false)} />
        </Suspense>
      )}
    </div>
  );
}

interface LabelledProps {
  readonly text: string;
  readonly icon: React.JSX.Element;
  readonly onClick: () => void;
  readonly isCompact: boolean;
  /** The one thing most people do here. */
  readonly isMain: boolean;
}

function Labelled({ text, icon, onClick, isCompact, isMain }: LabelledProps) {
  const styles = useStyles();
  const button = (
    <Button
      size="small"
      appearance={isMain && !isCompact ? 'primary' : 'subtle'}
      className={styles.touch}
      icon={icon}
      onClick={onClick}
      {...(isCompact ? {} : { children: text })}
    />
  );
  if (!isCompact) return button;
  return (
    <Tooltip content={text} relationship="label" withArrow>
      {button}
    </Tooltip>
  );
}
