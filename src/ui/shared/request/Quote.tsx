// Somebody's words in quotation marks of the reader's language, or a blank while words are hidden.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import { Hidden } from './Hidden';

const useStyles = makeStyles({
  quote: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  clamp: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface QuoteProps {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isHidden: boolean;
  /** At most two lines; the whole then stands in the tooltip. */
  readonly isShort?: boolean;
  /** For what Heed is not sure of, or what is settled. */
  readonly isQuiet?: boolean;
}

export function Quote({ text, isQuoted, isHidden, isShort = false, isQuiet = false }: QuoteProps) {
  const styles = useStyles();
  const { language } = useTexts();
  if (isHidden) return <Hidden length={text.length} />;
  const [open, close] = language === 'ru' ? ['«', '»'] : ['“', '”'];
  const shown = isQuoted ? `${open}${text}${close}` : text;
  return (
    <span
      dir="auto"
      title={isShort && text.length > 80 ? text : undefined}
      className={mergeClasses(styles.quote, isShort && styles.clamp, isQuiet && styles.quiet)}
    >
      {shown}
    </span>
  );
}
