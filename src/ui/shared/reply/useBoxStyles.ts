// The look of every box in which something is written from a request.

import { makeStyles, tokens } from '@fluentui/react-components';

export const useBoxStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  send: { maxWidth: '100%', minHeight: '32px', overflowWrap: 'anywhere' },
  /** Beside the button that sends, also where the pane is narrow. */
  close: { minWidth: 'auto' },
  text: {
    width: '100%',
    // Grows with what is written, so that all of it is seen before it goes; where a browser cannot, it scrolls.
    '& > textarea': { fieldSizing: 'content', minHeight: '96px', maxHeight: '60vh' },
  },
});
