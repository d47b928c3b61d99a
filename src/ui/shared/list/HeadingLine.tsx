// The name of a group of rows.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { HeadingItem } from './ListItem';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

export function HeadingLine({ item }: { readonly item: HeadingItem }) {
  return <h2 className={useStyles().heading}>{item.text}</h2>;
}
