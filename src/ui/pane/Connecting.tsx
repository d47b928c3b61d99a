// While Outlook has not answered yet: the shape of what will stand here.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ReadingSkeleton } from './message/PaneLayout';

const useStyles = makeStyles({ column: { padding: tokens.spacingHorizontalL } });

export default function Connecting() {
  return (
    <div className={useStyles().column}>
      <ReadingSkeleton />
    </div>
  );
}
