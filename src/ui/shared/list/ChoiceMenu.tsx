// A small menu that narrows a list: one of several, or any.

import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  menu: { maxHeight: '60vh' },
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
  touch: { '@media (hover: none)': { minHeight: '44px' } },
});

interface ChoiceMenuProps {
  readonly label: string;
  readonly any: string;
  readonly chosen: string | null;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string | null) => void;
}

export function ChoiceMenu({ label, any, chosen, choices, onChoose }: ChoiceMenuProps) {
  const styles = useStyles();
  const text = choices.find(([value]) => value === chosen)?.[1] ?? any;
  return (
    <Menu
      checkedValues={{ [label]: [chosen ?? ''] }}
      onCheckedValueChange={(_event, data) => onChoose(data.checkedItems[0] || null)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance={chosen === null ? 'subtle' : 'outline'}
          className={mergeClasses(styles.choice, styles.touch)}
          aria-label={`${label}: ${text}`}
        >
          {text}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.menu}>
          <MenuItemRadio name={label} value="">
            {any}
          </MenuItemRadio>
          {choices.map(([value, choice]) => (
            <MenuItemRadio key={value} name={label} value={value}>
              {choice}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
