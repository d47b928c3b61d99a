/** @jest-environment jsdom */
/** The page about permissions: what is allowed, what each is for, and the way to change it. */

import '../fixtures/browser';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { featureScopes } from '../../../src/graph/scopes';
import { AuthError } from '../../../src/graph/signIn/AuthError';
import PermissionsPage from '../../../src/ui/shared/settings/permissions/PermissionsPage';
import { allScopes } from '../../../src/ui/shared/settings/permissions/parts';
import { permissionsEn } from '../../../src/ui/shared/settings/permissions/permissions.en';
import { openPage, type PageNeeds } from '../fixtures/openPage';

jest.setTimeout(60_000);
afterEach(cleanup);

const open = (needs: PageNeeds = {}) => act(async () => openPage(<PermissionsPage />, needs));

const line = async (scope: string): Promise<HTMLElement> => {
  const found = (await screen.findAllByRole('listitem')).find((each) =>
    each.textContent?.includes(`${scope} ·`),
  );
  if (!found) throw new Error(`${scope} is not listed`);
  return found;
};

test('every permission that anything asks for is listed once, with what it is for', () => {
  const asked = new Set<string>(Object.values(featureScopes).flat());
  expect([...allScopes].sort()).toEqual([...asked].sort());
  expect(Object.keys(permissionsEn)).toEqual(
    expect.arrayContaining(allScopes.map((scope) => `scope.${scope}`)),
  );
});

test('what is allowed and what is not is told apart in words', async () => {
  await open({ signIn: { granted: async () => ['User.Read', 'Mail.Read'] } });
  expect((await line('Mail.Read')).textContent).toContain('Mail.Read · Allowed');
  expect((await line('Mail.Send')).textContent).toContain('Mail.Send · Not allowed');
});

test('one is allowed by a click, and the page looks anew', async () => {
  const granted = new Set(['User.Read']);
  await open({
    signIn: {
      granted: async (scopes) => scopes.filter((scope) => granted.has(scope)),
      consent: async (scopes) => {
        for (const scope of scopes) granted.add(scope);
      },
    },
  });
  const button = within(await line('Mail.Send')).getByRole('button', { name: /^Allow/ });
  await act(async () => fireEvent.click(button));
  expect((await line('Mail.Send')).textContent).toContain('Mail.Send · Allowed');
});

test('where only an administrator can allow one, their link stands at it', async () => {
  await open({
    signIn: {
      granted: async () => [],
      consent: async () => {
        throw new AuthError('adminConsent', 'no');
      },
      adminConsentLink: (scopes) => `https://login.example/?scope=${scopes.join('+')}`,
    },
  });
  const wall = await line('ChannelMessage.Read.All');
  await act(async () => fireEvent.click(within(wall).getByRole('button', { name: /^Allow/ })));
  expect(within(wall).getByLabelText<HTMLInputElement>('Link for the administrator').value).toBe(
    'https://login.example/?scope=ChannelMessage.Read.All',
  );
});

test('where Microsoft alone can take them back, the way there is told', async () => {
  await open();
  const link = await screen.findByRole('link', { name: 'Your apps at Microsoft' });
  expect(link.getAttribute('href')).toBe('https://myapplications.microsoft.com/');
});

test('taken back in the demo, it is shown as not allowed', async () => {
  const granted = new Set<string>(allScopes);
  await open({
    signIn: {
      granted: async (scopes) => scopes.filter((scope) => granted.has(scope)),
      takeBack: async (scopes) => {
        for (const scope of scopes) granted.delete(scope);
      },
    },
  });
  const button = within(await line('Tasks.ReadWrite')).getByRole('button', { name: /^Take back/ });
  await act(async () => fireEvent.click(button));
  expect((await line('Tasks.ReadWrite')).textContent).toContain('Not allowed');
});

test('offline it says so, and tries again when asked', async () => {
  let isOnline = false;
  await open({
    locale: 'ru-RU',
    signIn: {
      granted: async (scopes) => {
        if (!isOnline) throw new AuthError('network', 'no');
        return scopes;
      },
    },
  });
  const again = await screen.findByRole('button', { name: 'Повторить' });
  isOnline = true;
  await act(async () => fireEvent.click(again));
  expect((await line('User.Read')).textContent).toContain('Разрешено');
});
