/** @jest-environment jsdom */

import '../fixtures/browser';
import { fireEvent, screen } from '@testing-library/react';
import { createRef, useState } from 'react';
import { TopRow } from '../../../src/ui/shared/top/TopRow';
import { openPage } from '../fixtures/openPage';

const search = createRef<HTMLInputElement>();

function Pages({ first }: { readonly first: string }) {
  const [location, go] = useState(first);
  return (
    <>
      <TopRow location={location} onGo={go} query="" onQuery={() => {}} searchInput={search} />
      <p>{`at ${location}`}</p>
      <button type="button" onClick={() => go('/thanks/new')}>
        write
      </button>
      <button type="button" onClick={() => go('/promises')}>
        promises
      </button>
    </>
  );
}

test.each([
  ['/', 'Back to Waiting', 'at /'],
  ['/thanks', 'Back to Thanks', 'at /thanks'],
  ['/promises', 'Back to Promises', 'at /promises'],
])('a page opened from %s leads back there', async (first, name, where) => {
  await openPage(<Pages first={first} />);
  fireEvent.click(screen.getByRole('button', { name: 'write' }));
  fireEvent.click(screen.getByRole('button', { name }));
  expect(screen.getByText(where)).toBeTruthy();
});

test.each([
  ['/thanks/asked', 'Back to Thanks'],
  ['/settings', 'Back to Waiting'],
])('%s opened by a link leads to the page it belongs to', async (first, name) => {
  await openPage(<Pages first={first} />);
  expect(screen.getByRole('button', { name })).toBeTruthy();
});
