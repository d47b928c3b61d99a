// The quiet end of a list: *That is all for today.*

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EndItem } from './ListItem';

const useStyles = makeStyles({
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

export function EndLine({ item }: { readonly item: EndItem }) {
  return (
    <div className={useStyles().end}>
      <span>{item.text}</span>
      {item.action && (
        <Button size="small" appearance="transparent" onClick={item.action.run}>
          {item.action.label}
        </Button>
      )}
    </div>
  );
}
