// The last twelve weeks, folded: a picture by principle, and the same as a table.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { principleName } from '../../../../cards/cardTexts';
import { type Kudos, principles } from '../../../../domain/kudos';
import { kudosWeeks, principleKey } from '../../../../domain/kudosWeeks';
import { useDay } from '../../session/useDay';
import { ListSkeleton } from '../../states/ListSkeleton';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { WeeksTable } from './WeeksTable';
import { wallTexts } from './wallTexts';

const WeeksChart = lazy(() => import('./WeeksChart'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
  none: { margin: 0 },
});

/** A principle as picture and table show it. */
export interface WeekColumn {
  readonly key: string;
  readonly name: string;
}

/** A week: its label and how many of each column. */
export interface WeekRow {
  readonly label: string;
  readonly counts: readonly number[];
}

export function Weeks({ kudos }: { readonly kudos: readonly Kudos[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const day = useDay();
  const { columns, rows } = useMemo(() => {
    const weeks = kudosWeeks(kudos, day.now, day.zone);
    const all = [...principles, ...kudos.map(({ principle }) => principle)];
    const names = new Map(
      all.map((principle) => [
        principleKey(principle),
        principleName({ principle, language: texts.language }),
      ]),
    );
    const used = [...names].filter(([key]) => weeks.some(({ counts }) => counts.has(key)));
    return {
      columns: used.map(([key, name]): WeekColumn => ({ key, name })),
      rows: weeks.map(
        ({ start, counts }): WeekRow => ({
          label: format.localDate(start, day, texts),
          counts: used.map(([key]) => counts.get(key) ?? 0),
        }),
      ),
    };
  }, [kudos, day, texts]);
  return (
    <Accordion collapsible>
      <AccordionItem value="weeks">
        <AccordionHeader as="h2">{t('weeks.title')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {columns.length === 0 ? (
            <p className={styles.none}>{t('weeks.none')}</p>
          ) : (
            <>
              <Suspense fallback={<ListSkeleton />}>
                <WeeksChart columns={columns} rows={rows} />
              </Suspense>
              <WeeksTable columns={columns} rows={rows} />
            </>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
