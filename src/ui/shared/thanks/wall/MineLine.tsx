// One thank-you of mine as a line: with whom, when, for what, and the words.

import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import { principleName } from '../../../../cards/cardTexts';
import type { Day } from '../../../../domain/day';
import type { Kudos } from '../../../../domain/kudos';
import { PersonAvatar } from '../../people/PersonAvatar';
import { Hidden } from '../../request/Hidden';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { nameOf } from './nameOf';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
});

interface MineLineProps {
  readonly kudos: Kudos;
  readonly webLink: string | null;
  readonly isGiven: boolean;
  readonly day: Day;
  /** Blanks in place of words, for sharing the screen. */
  readonly hideWords: boolean;
}

export function MineLine({ kudos, webLink, isGiven, day, hideWords }: MineLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const { host } = useSession();
  const others = isGiven ? kudos.to : [kudos.from];
  const name = others.map((person) => nameOf(person, t)).join(', ');
  const { principle, words, at } = kudos;
  return (
    <li className={styles.line}>
      <PersonAvatar person={others[0]} />
      <div>
        <div className={styles.head}>
          <span className={styles.name}>{t(isGiven ? 'mine.to' : 'mine.from', { name })}</span>
          <span className={styles.muted}>
            {principleName({ principle, language: texts.language })} · {format.date(at, day, texts)}
          </span>
        </div>
        {hideWords ? <Hidden length={words.length} /> : <p className={styles.words}>{words}</p>}
      </div>
      {webLink !== null && (
        <Tooltip content={t('card.open')} relationship="label" withArrow>
          <Button
            size="small"
            appearance="subtle"
            className={styles.touch}
            icon={<Open20Regular />}
            onClick={() => host.openLink(webLink)}
          />
        </Tooltip>
      )}
    </li>
  );
}
