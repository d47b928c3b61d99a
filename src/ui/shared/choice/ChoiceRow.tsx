// A few choices side by side, one under another where the pane is too narrow for them.

import { makeStyles, RadioGroup, type RadioGroupProps } from '@fluentui/react-components';

const useStyles = makeStyles({ row: { flexWrap: 'wrap' } });

export function ChoiceRow(props: Omit<RadioGroupProps, 'layout' | 'className'>) {
  return <RadioGroup layout="horizontal" className={useStyles().row} {...props} />;
}
