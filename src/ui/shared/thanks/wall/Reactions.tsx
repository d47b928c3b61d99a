// Teams' reactions under a card: who gave which, and one's own to give or take back.

import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  ToggleButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { EmojiAdd20Regular } from '@fluentui/react-icons/svg/emoji-add';
import { lazy, Suspense, useMemo } from 'react';
import type { Place } from '../../../../domain/place';
import type { KudosRow } from '../../../../store/kudosRows';
import { errorSentence } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { nameOf } from './nameOf';
import { offeredReactions, reactionGroups } from './reactionSigns';
import { useReact } from './useReact';
import { wallTexts } from './wallTexts';

const UndoToasts = lazy(() => import('../../waiting/UndoToasts'));

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  chip: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusCircular,
  },
  choices: { display: 'flex', flexDirection: 'row', flexWrap: 'wrap' },
  choice: { fontSize: tokens.fontSizeBase500, maxWidth: '44px', minHeight: '44px', alignItems: 'center' },
  failure: { flexBasis: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
});

interface ReactionsProps {
  readonly row: KudosRow;
  readonly place: Place;
}

export function Reactions({ row, place }: ReactionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const { done, failure, notice, isMine, give, undo } = useReact(row, place);
  const said = useMemo(
    () =>
      done && {
        id: done.id,
        text: t(done.isGiven ? 'react.given' : 'react.taken', { sign: done.sign }),
        canUndo: true,
        isDone: true,
      },
    [done, t],
  );
  const groups = reactionGroups(row.reactions);
  return (
    <fieldset className={styles.row} aria-label={t('react.list')}>
      {groups.map(({ sign, by }) => {
        const number = format.number(by.length, texts);
        const names = by.map((person) => nameOf(person, t)).join(', ');
        const label = t('react.chip', { sign, number, names });
        return (
          <Tooltip key={sign} content={label} relationship="label" withArrow>
            <ToggleButton
              size="small"
              appearance="outline"
              className={styles.chip}
              checked={isMine(sign)}
              onClick={() => void give(sign, !isMine(sign))}
            >
              {sign} {number}
            </ToggleButton>
          </Tooltip>
        );
      })}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('react.add')} relationship="label" withArrow>
            <Button size="small" appearance="subtle" className={styles.touch} icon={<EmojiAdd20Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList className={styles.choices}>
            {offeredReactions.map((sign) => (
              <MenuItem
                key={sign}
                className={styles.choice}
                aria-label={t('react.give', { sign })}
                onClick={() => void give(sign, !isMine(sign))}
              >
                {sign}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {notice}
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {t('react.failed', { reason: errorSentence(failure, texts) })}
        </p>
      )}
      {said && (
        <Suspense fallback={null}>
          <UndoToasts notice={said} onUndo={undo} />
        </Suspense>
      )}
    </fieldset>
  );
}
