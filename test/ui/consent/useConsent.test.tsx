/** @jest-environment jsdom */
/** A feature that lacks a permission says why, asks by one button, and goes on where it stopped. */

import '../fixtures/browser';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { AuthError, type AuthErrorCode } from '../../../src/graph/signIn/AuthError';
import { useConsent } from '../../../src/ui/shared/consent/useConsent';
import { openPage, type PageNeeds } from '../fixtures/openPage';

afterEach(cleanup);

const granted = new Set<string>();
beforeEach(() => granted.clear());

function lacking(code: AuthErrorCode = 'consent'): NonNullable<PageNeeds['signIn']> {
  return {
    getToken: async (scopes) => {
      if (scopes.some((scope) => !granted.has(scope))) throw new AuthError(code, 'no');
      return 'token';
    },
    consent: async (scopes) => {
      for (const scope of scopes) granted.add(scope);
    },
    adminConsentLink: (scopes) => `https://login.example/adminconsent?scope=${scopes.join('+')}`,
  };
}

function Sender() {
  const consent = useConsent('sendMail');
  const [said, setSaid] = useState('');
  const send = async () => {
    const outcome = await consent.ensure();
    setSaid(outcome ? 'goes out' : 'kept');
  };
  return (
    <>
      <button type="button" onClick={() => void send().catch((error: Error) => setSaid(error.name))}>
        Send
      </button>
      <output>{said}</output>
      {consent.notice}
    </>
  );
}

const press = async (name: string) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
};
const output = () => screen.getByRole('status').textContent;

test('with permission nothing is asked', async () => {
  await openPage(<Sender />);
  await press('Send');
  expect(output()).toBe('goes out');
  expect(screen.queryByRole('group', { name: 'Permission needed' })).toBeNull();
});

test('without it, one sentence says why, and allowed it goes on', async () => {
  await openPage(<Sender />, { signIn: lacking() });
  await press('Send');
  expect(output()).toBe('');
  expect(screen.getByText(/To answer by mail from here/)).toBeTruthy();
  await press('Allow');
  await waitFor(() => expect(output()).toBe('goes out'));
  expect([...granted]).toEqual(['Mail.ReadWrite', 'Mail.Send']);
  expect(screen.queryByRole('group', { name: 'Permission needed' })).toBeNull();
});

test('put away, only this is not done', async () => {
  await openPage(<Sender />, { signIn: lacking(), locale: 'ru-RU' });
  await press('Send');
  await press('Не сейчас');
  await waitFor(() => expect(output()).toBe('kept'));
});

test.each<[AuthErrorCode, RegExp]>([
  ['refused', /It was not allowed, so nothing has changed/],
  ['network', /Try again when you are online/],
  ['unsupported', /Open Heed in a browser/],
  ['otherPerson', /Somebody else was signed in/],
  ['otherTenant', /could not be asked for \(otherTenant\)/],
])('%s is said in words, and one can ask again', async (code, words) => {
  let answer: AuthErrorCode | null = code;
  const signIn = lacking();
  await openPage(<Sender />, {
    signIn: {
      ...signIn,
      consent: async (scopes) => {
        if (answer !== null) throw new AuthError(answer, 'no');
        await signIn.consent?.(scopes);
      },
    },
  });
  await press('Send');
  await press('Allow');
  expect(screen.getByText(words)).toBeTruthy();
  answer = null;
  await press('Ask again');
  await waitFor(() => expect(output()).toBe('goes out'));
});

test('where only an administrator can allow it, the link for them stands ready', async () => {
  await openPage(<Sender />, { signIn: lacking('adminConsent') });
  await press('Send');
  expect(screen.getByText(/Only an administrator/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Link for the administrator').value).toBe(
    'https://login.example/adminconsent?scope=Mail.ReadWrite+Mail.Send',
  );
});

test('what fails for another reason is told to who asked', async () => {
  await openPage(<Sender />, { signIn: lacking('network') });
  await press('Send');
  expect(output()).toBe('AuthError');
});

test('pressing twice asks once', async () => {
  await openPage(<Sender />, { signIn: lacking() });
  await press('Send');
  await press('Send');
  expect(screen.getAllByRole('group', { name: 'Permission needed' })).toHaveLength(1);
  await press('Allow');
  await waitFor(() => expect(output()).toBe('goes out'));
});
