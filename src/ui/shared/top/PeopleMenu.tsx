// Everybody one can be in the demo company.

import { Menu, MenuItemLink, MenuList, MenuPopover } from '@fluentui/react-components';
import { shownName } from '../people/givenName';
import { addressAs } from './addressAs';

interface PeopleMenuProps {
  readonly people: readonly { readonly name: string; readonly address: string }[];
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

export default function PeopleMenu({ people, anchor, onClose }: PeopleMenuProps) {
  return (
    <Menu
      open
      positioning={{ target: anchor, position: 'below', align: 'start' }}
      onOpenChange={(_event, data) => {
        if (data.open) return;
        onClose();
        anchor?.focus();
      }}
    >
      <MenuPopover>
        <MenuList>
          {people.map((person) => (
            <MenuItemLink key={person.address} href={addressAs(person.address, window.location.href)}>
              {shownName(person)}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
