// What was kept, folded: a line each, latest first.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../domain/day';
import type { PromiseView } from '../../../store/promiseRows';
import { FoldLine } from '../list/FoldLine';
import { shownName } from '../people/givenName';
import { Quote } from '../request/Quote';
import { wordsOf } from '../request/requestWords';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { promiseTexts } from './promiseTexts';
import { keptAtOf } from './usePromises';

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  line: {
    listStyleType: 'none',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  when: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const most = 50;

interface KeptListProps {
  readonly kept: readonly PromiseView[];
  readonly day: Day;
  readonly hideWords: boolean;
}

export function KeptList({ kept, day, hideWords }: KeptListProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t, count } = promiseTexts(reader);
  const [isOpen, setOpen] = useState(false);
  if (kept.length === 0) return null;
  const label = t(isOpen ? 'kept.close' : 'kept.open');
  return (
    <section>
      <FoldLine
        item={{
          kind: 'fold',
          key: 'kept',
          text: count('kept.show', kept.length),
          label,
          isOpen,
          hint: null,
          action: null,
          toggle: () => setOpen(!isOpen),
        }}
      />
      {isOpen && (
        <ul className={styles.list}>
          {kept.slice(0, most).map((view) => {
            const words = view.request && wordsOf(view.request, reader);
            const when = format.brief(keptAtOf(view), day, reader);
            return (
              <li key={view.promise.id} className={styles.line}>
                {shownName(view.promise.person)} <span className={styles.when}>{t('kept.on', { when })}</span>{' '}
                {words && (
                  <Quote
                    text={words.text}
                    isQuoted={words.kind === 'quote'}
                    isHidden={hideWords && words.kind !== 'sentence'}
                    isQuiet
                    isShort
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
