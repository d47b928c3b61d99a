// A folded part of the list: one line that opens to its rows.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { FoldItem } from './ListItem';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  text: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  hint: {
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

export function FoldLine({ item }: { readonly item: FoldItem }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {item.isOpen ? (
        <ChevronDown16Regular aria-hidden="true" />
      ) : (
        <ChevronRight16Regular aria-hidden="true" />
      )}
      <span className={styles.text}>{item.text}</span>
      <Button
        size="small"
        appearance="transparent"
        aria-expanded={item.isOpen}
        aria-label={`${item.label}: ${item.text}`}
        onClick={item.toggle}
      >
        {item.label}
      </Button>
      {item.action && (
        <Button size="small" appearance="transparent" onClick={item.action.run}>
          {item.action.label}
        </Button>
      )}
      {item.hint !== null && item.isOpen && <div className={styles.hint}>{item.hint}</div>}
    </div>
  );
}
