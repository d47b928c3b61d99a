// A recognition card as Teams shows it. Loaded late: the renderer is large.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type CardLook, drawCard } from './drawCard';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    maxWidth: '480px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '& .ac-textBlock, & .ac-richTextBlock': { unicodeBidi: 'plaintext', whiteSpace: 'pre-wrap' },
    '& .ac-pushButton': {
      fontFamily: 'inherit',
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      lineHeight: tokens.lineHeightBase300,
      padding: `5px ${tokens.spacingHorizontalM}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: 'transparent',
    },
  },
  light: {
    backgroundColor: '#ffffff',
    '& .ac-pushButton': {
      color: '#242424',
      border: `${tokens.strokeWidthThin} solid #d1d1d1`,
    },
  },
  dark: {
    backgroundColor: '#292929',
    '& .ac-pushButton': {
      color: '#ffffff',
      border: `${tokens.strokeWidthThin} solid #666666`,
    },
  },
});

interface RenderedCardProps {
  /** JSON of a card that Heed has built. */
  readonly card: string;
  readonly look: CardLook;
}

export default function RenderedCard({ card, look }: RenderedCardProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = drawCard(card, look);
    // Its button is part of the picture: here it leads nowhere.
    for (const button of drawn.querySelectorAll('button')) button.tabIndex = -1;
    place.current?.replaceChildren(drawn);
  }, [card, look]);
  return <div ref={place} className={mergeClasses(styles.card, styles[look])} />;
}
