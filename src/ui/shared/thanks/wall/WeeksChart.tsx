// The picture of the weeks, by Fluent's own charts. Loaded late: it is large.

import { DataVizPalette, getColorFromToken, VerticalStackedBarChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
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

const palette = [
  DataVizPalette.color1,
  DataVizPalette.color2,
  DataVizPalette.color3,
  DataVizPalette.color4,
  DataVizPalette.color5,
  DataVizPalette.color6,
  DataVizPalette.color7,
  DataVizPalette.color8,
] as const;

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
    chartData: columns.map(({ name }, index) => ({
      legend: name,
      data: counts[index] ?? 0,
      color: getColorFromToken(palette[index % palette.length] ?? DataVizPalette.color1),
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
