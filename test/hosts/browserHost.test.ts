/** @jest-environment jsdom */
import { browserHost } from '../../src/hosts/browserHost';
import { openSafely } from '../../src/hosts/openSafely';

/** Media queries one can switch. */
class Media extends EventTarget {
  matches = false;
  set(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

const queries = new Map<string, Media>();

function media(query: string): Media {
  const found = queries.get(query) ?? new Media();
  queries.set(query, found);
  return found;
}

beforeEach(() => {
  queries.clear();
  Object.assign(window, { matchMedia: media });
  window.history.replaceState(null, '', '/tab.html');
});

test('the theme follows the browser while the page is open', () => {
  const host = browserHost();
  const seen: string[] = [];
  const stop = host.subscribe(() => seen.push(host.state.theme));
  media('(prefers-color-scheme: dark)').set(true);
  media('(forced-colors: active)').set(true);
  media('(forced-colors: active)').set(false);
  stop();
  media('(prefers-color-scheme: dark)').set(false);
  expect(seen).toEqual(['dark', 'contrast', 'dark']);
});

test('theme, language and a conversation can be asked for in the address', () => {
  window.history.replaceState(null, '', '/tab.html?theme=dark&lang=ru&open=conversation-1');
  expect(browserHost().state).toEqual({
    kind: 'browser',
    theme: 'dark',
    locale: 'ru',
    subPage: 'conversation-1',
  });
});

test('an unknown theme in the address is as none', () => {
  window.history.replaceState(null, '', '/tab.html?theme=pink');
  expect(browserHost().state.theme).toBe('light');
});

test.each([
  ['https://outlook.office.com/mail/1', true],
  ['http://outlook.office.com/mail/1', false],
  ['javascript:alert(1)', false],
  ['data:text/html,hello', false],
  ['//evil.example', false],
  ['nonsense', false],
])('the link %s opens: %s', (address, opens) => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  expect(openSafely(address)).toBe(opens);
  expect(open).toHaveBeenCalledTimes(opens ? 1 : 0);
  open.mockRestore();
});
