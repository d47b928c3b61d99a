// *be Anna*: opens the demo company as another person, who has a database of their own.

import { Button, Link } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { lazy, Suspense, useState } from 'react';
import { givenName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import { addressAs } from './addressAs';

const PeopleMenu = lazy(() => import('./PeopleMenu'));

interface BeSomeoneProps {
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

export function BeSomeone({ people }: BeSomeoneProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [first] = people;
  if (!first) return null;
  return (
    <>
      <span aria-hidden="true">·</span>
      <Link href={addressAs(first.address, window.location.href)}>
        {t('demo.be', { name: givenName(first) })}
      </Link>
      {people.length > 1 && (
        <Button
          ref={setButton}
          appearance="transparent"
          size="small"
          icon={<ChevronDown12Regular />}
          iconPosition="after"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('demo.beSomeone')}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <PeopleMenu people={people} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
