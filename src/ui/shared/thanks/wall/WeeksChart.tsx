// The picture of the weeks, by Fluent's own charts. Loaded late: it is large.

import { DataVizPalette, getColorFromToken, VerticalStackedBarChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { type Principle, principles } from '../../../../domain/kudos';
import { useTexts } from '../../texts/texts';
import type { WeekColumn, WeekRow } from './Weeks';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    minWidth: 0,
    height: '260px',
    overflow: 'hidden',
    '& *': { textTransform: 'none' },
  },
});

/** Each principle has the colour of its picture, whichever others stand beside it. */
const colours: Readonly<Record<Principle, string>> = {
  customerFocus: DataVizPalette.color6,
  promptness: DataVizPalette.color10,
  quality: DataVizPalette.color5,
  initiative: DataVizPalette.color7,
  respect: DataVizPalette.color4,
};
/** For those of the organisation's own list. */
const others = [
  DataVizPalette.color1,
  DataVizPalette.color2,
  DataVizPalette.color3,
  DataVizPalette.color8,
  DataVizPalette.color9,
  DataVizPalette.color11,
] as const;

function colourOf(key: string, index: number): string {
  const principle = principles.find((name) => name === key);
  return getColorFromToken(principle ? colours[principle] : (others[index % others.length] ?? others[0]));
}

interface WeeksChartProps {
  readonly columns: readonly WeekColumn[];
  readonly rows: readonly WeekRow[];
}

export default function WeeksChart({ columns, rows }: WeeksChartProps) {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const most = Math.max(...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const data = rows.map(({ label, counts }) => ({
    xAxisPoint: label,
    chartData: columns.map(({ key, name }, index) => ({
      legend: name,
      data: counts[index] ?? 0,
      color: colourOf(key, index),
    })),
  }));
  return (
    <div className={styles.frame}>
      <VerticalStackedBarChart
        chartTitle={t('weeks.chart')}
        data={data}
        height={240}
        barGapMax={2}
        yMaxValue={most}
        yAxisTickCount={Math.min(4, most)}
        roundCorners
        wrapXAxisLables={false}
        hideTickOverlap
        hideLabels
        enabledLegendsWrapLines
      />
    </div>
  );
}
