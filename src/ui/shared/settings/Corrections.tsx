// What the person corrected, newest first; each can be taken back, and that undone.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import type { Day } from '../../../domain/day';
import {
  type LessonRow,
  lessons,
  restoreLesson,
  type TakenBack,
  takeBackLesson,
} from '../../../store/lessons';
import { Quote } from '../request/Quote';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { correctionTexts } from './correctionTexts';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  line: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 200px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  told: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  said: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  more: { alignSelf: 'flex-start' },
});

/** More are shown when asked for. */
const first = 10;

type Notice = { readonly said: 'takenBack'; readonly taken: TakenBack } | { readonly said: 'restored' };

export default function Corrections() {
  const styles = useStyles();
  const reader = useTexts();
  const { t, count } = correctionTexts(reader);
  const { db, now } = useSession();
  const all = useLiveQuery(() => lessons(db), [db]);
  const [isAll, setAll] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const day = useDay();
  const settings = useSettings();
  // Before it is known whether words are hidden none are shown.
  if (!all || !settings) return null;

  const takeBack = async (lesson: LessonRow) => {
    const taken = await takeBackLesson(db, lesson.id);
    if (!taken) return;
    setNotice({ said: 'takenBack', taken });
    // The button that was pressed is gone.
    status.current?.focus();
  };
  const undo = async (taken: TakenBack) => {
    await restoreLesson(db, taken, now());
    setNotice({ said: 'restored' });
    status.current?.focus();
  };
  const shown = isAll ? all : all.slice(0, first);
  return (
    <>
      <p className={styles.hint}>{all.length === 0 ? t('none') : t('hint')}</p>
      <div ref={status} role="status" tabIndex={-1} className={notice ? styles.said : undefined}>
        {notice && t(notice.said)}
        {notice?.said === 'takenBack' && (
          <Button size="small" onClick={() => void undo(notice.taken)}>
            {t('undo')}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={t('list')}>
          {shown.map((lesson) => (
            <Correction
              key={lesson.id}
              lesson={lesson}
              day={day}
              isHidden={settings.hideWords}
              onTakeBack={(each) => void takeBack(each)}
            />
          ))}
        </ul>
      )}
      {shown.length < all.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {count('showAll', all.length - shown.length)}
        </Button>
      )}
    </>
  );
}

interface CorrectionProps {
  readonly lesson: LessonRow;
  readonly day: Day;
  readonly isHidden: boolean;
  readonly onTakeBack: (lesson: LessonRow) => void;
}

function Correction({ lesson, day, isHidden, onTakeBack }: CorrectionProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = correctionTexts(reader);
  const when = format.brief(lesson.at, day, reader);
  const what = t(lesson.isRequest ? 'isRequest' : 'notRequest');
  const bare = lesson.subject ? t('noWords', { subject: lesson.subject }) : t('noSubject');
  const about = lesson.quote || bare;
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <Quote text={about} isQuoted={lesson.quote !== ''} isHidden={isHidden} isShort />
        <span className={styles.told}>
          {lesson.senderName
            ? t('told', { what, name: lesson.senderName, when })
            : t('toldUnknown', { what, when })}
        </span>
      </span>
      <Button
        size="small"
        aria-label={isHidden ? t('takeBackHidden', { when }) : t('takeBackOf', { about })}
        onClick={() => onTakeBack(lesson)}
      >
        {t('takeBack')}
      </Button>
    </li>
  );
}
