// *be Anna*: opens the demo company as another person, who has a database of their own.

import {
  Link,
  Menu,
  MenuButton,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { givenName, shownName } from '../people/givenName';
import { useTexts } from '../texts/texts';

interface BeSomeoneProps {
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

/** The page's address with another person in it; language and theme stay. */
export function addressAs(address: string, from: string): string {
  const url = new URL(from);
  url.searchParams.set('as', address);
  url.hash = '';
  return url.href;
}

export default function BeSomeone({ people }: BeSomeoneProps) {
  const { t } = useTexts();
  const [first, ...others] = people;
  if (!first) return null;
  const here = window.location.href;
  return (
    <>
      <span aria-hidden="true">·</span>
      <Link href={addressAs(first.address, here)}>{t('demo.be', { name: givenName(first) })}</Link>
      {others.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="transparent" size="small">
              {t('demo.beSomeone')}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {people.map((person) => (
                <MenuItemLink key={person.address} href={addressAs(person.address, here)}>
                  {shownName(person)}
                </MenuItemLink>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </>
  );
}
