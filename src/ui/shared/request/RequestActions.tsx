// The few things to do with a request, as quiet buttons; the rest under ⋯.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReply16Filled, ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { Checkmark16Filled, Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Clock16Filled, Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { MoreHorizontal16Filled, MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Open16Filled, Open16Regular } from '@fluentui/react-icons/svg/open';
import { QuestionCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { bundleIcon } from '@fluentui/react-icons/utils';
import { lazy, Suspense, useState } from 'react';
import type { RequestRow } from '../../../store/rows';
import { Hint } from '../hint/Hint';
import { useNudgeOffer } from '../nudge/useNudgeOffer';
import { useSession } from '../session/Session';
import { narrowQuery, useMedia } from '../session/useMedia';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';
import { canAct, type Decide, type RequestAction } from './RequestAction';

const WhyPopover = lazy(() => import('./WhyPopover'));
const MoreMenu = lazy(() => import('./MoreMenu'));

const OpenIcon = bundleIcon(Open16Filled, Open16Regular);
const AnsweredIcon = bundleIcon(Checkmark16Filled, Checkmark16Regular);
const ReplyIcon = bundleIcon(ArrowReply16Filled, ArrowReply16Regular);
const SayWhenIcon = bundleIcon(Clock16Filled, Clock16Regular);
const MoreIcon = bundleIcon(MoreHorizontal16Filled, MoreHorizontal16Regular);
const WhyIcon = bundleIcon(QuestionCircle16Filled, QuestionCircle16Regular);

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  touch: { '@media (hover: none)': { minHeight: '44px', minWidth: '44px' } },
});

interface RequestActionsProps {
  readonly row: RequestRow;
  /** Icons alone (in a row), or with their words (in the detail). */
  readonly isCompact: boolean;
  /** Whether it can be decided about: it waits. */
  readonly isOpen: boolean;
  readonly onAct: (row: RequestRow, action: RequestAction) => void;
  readonly onDecide: Decide;
  /** Without the *Why?* button: where the reasons are shown already. */
  readonly hasWhy?: boolean;
  /** A box is open that has the main button now. */
  readonly isActing?: boolean;
  readonly isWhyOpen?: boolean;
  readonly onWhy?: (open: boolean) => void;
}

export function RequestActions({
  row,
  isCompact,
  isOpen,
  onAct,
  onDecide,
  hasWhy = true,
  isActing = false,
  isWhyOpen = false,
  onWhy = () => {},
}: RequestActionsProps) {
  const styles = useStyles();
  const { host } = useSession();
  const { t } = useTexts();
  const [whyButton, setWhyButton] = useState<HTMLElement | null>(null);
  const [moreButton, setMoreButton] = useState<HTMLElement | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const isNarrow = useMedia(narrowQuery);
  const why = t(isOpen ? 'row.why' : 'search.whyNot');
  const link = row.webLink;
  const openKey: TextKey = row.channel === 'mail' ? 'row.openMail' : 'row.openChat';
  const label = (text: string, icon: React.JSX.Element, onClick: () => void, isMain = false) => (
    <Labelled text={text} icon={icon} onClick={onClick} isCompact={isCompact} isMain={isMain && !isActing} />
  );
  const may = (action: RequestAction) => isOpen && canAct(row, action);
  const offer = useNudgeOffer(row);
  const isNudgeable = may('nudge') && offer !== undefined && offer !== 'no';
  const hasBox = may('reply') || isNudgeable;
  return (
    <div className={styles.bar}>
      {may('reply') && label(t('row.reply'), <ReplyIcon />, () => onAct(row, 'reply'), true)}
      {isNudgeable && label(t('row.nudge'), <ReplyIcon />, () => onAct(row, 'nudge'), true)}
      {may('sayWhen') && label(t('row.sayWhen'), <SayWhenIcon />, () => onAct(row, 'sayWhen'))}
      {!hasBox && link !== null && label(t(openKey), <OpenIcon />, () => host.openLink(link), true)}
      {isOpen && label(t('row.answered'), <AnsweredIcon />, () => onDecide(row, 'answeredElsewhere'))}
      {(isOpen || hasBox) && (
        <Hint content={t('row.more')} relationship="label">
          <Button
            ref={setMoreButton}
            size="small"
            appearance="subtle"
            className={styles.touch}
            icon={<MoreIcon />}
            aria-haspopup="menu"
            aria-expanded={isMoreOpen}
            onClick={() => setMoreOpen(!isMoreOpen)}
          />
        </Hint>
      )}
      {isMoreOpen && (
        <Suspense fallback={null}>
          <MoreMenu
            row={row}
            anchor={moreButton}
            isOpen={isOpen}
            onAct={onAct}
            onDecide={onDecide}
            onClose={() => {
              setMoreOpen(false);
              moreButton?.focus();
            }}
          />
        </Suspense>
      )}
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
          <WhyPopover
            row={row}
            isOpen={isOpen}
            anchor={whyButton}
            onClose={() => onWhy(false)}
            onDecide={onDecide}
          />
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
    <Hint content={text} relationship="label">
      {button}
    </Hint>
  );
}
