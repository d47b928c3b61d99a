/** @jest-environment jsdom */
import '../fixtures/browser';
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { Hint } from '../../../src/ui/shared/hint/Hint';

const drawn = jest.fn();

function Exact() {
  drawn();
  return <>on Monday at 10:00</>;
}

beforeEach(() => {
  jest.useFakeTimers();
  drawn.mockClear();
});
afterEach(() => jest.useRealTimers());

function draw(child: React.JSX.Element) {
  render(<FluentProvider theme={webLightTheme}>{child}</FluentProvider>);
}

const refresh = (
  <Hint content="Look for news" relationship="label">
    <Button />
  </Hint>
);
const button = () => screen.getByRole('button', { name: 'Look for news' });
/** Nothing has a place or a size here, so Fluent takes the element for scrolled out of sight and hides its tooltip. */
const hint = () => screen.queryByRole('tooltip', { hidden: true });

/** Lets half a second pass, and the code of the tooltip come. */
async function later(): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(500));
  await act(() => jest.advanceTimersByTimeAsync(500));
}

test('a button has its name before any tooltip was loaded', async () => {
  draw(refresh);
  expect(button()).toBeTruthy();
  await later();
  expect(hint()).toBeNull();
});

test('shows under a pointer that stays, and goes when it goes', async () => {
  draw(refresh);
  fireEvent.pointerEnter(button());
  expect(hint()).toBeNull();
  await later();
  expect(hint()?.textContent).toBe('Look for news');
  fireEvent.pointerLeave(button());
  await later();
  expect(hint()).toBeNull();
});

test('does not show for a pointer that only passes', async () => {
  draw(refresh);
  fireEvent.pointerEnter(button());
  fireEvent.pointerLeave(button());
  await later();
  expect(hint()).toBeNull();
});

test('stays while the pointer is on the hint itself', async () => {
  draw(refresh);
  fireEvent.pointerEnter(button());
  await later();
  fireEvent.pointerLeave(button());
  fireEvent.pointerEnter(screen.getByRole('tooltip', { hidden: true }));
  await later();
  expect(hint()).not.toBeNull();
  fireEvent.pointerLeave(screen.getByRole('tooltip', { hidden: true }));
  await later();
  expect(hint()).toBeNull();
});

test('Escape puts it away, and it stays away until the pointer comes again', async () => {
  draw(refresh);
  fireEvent.pointerEnter(button());
  await later();
  fireEvent.keyDown(document, { key: 'Escape' });
  await later();
  expect(hint()).toBeNull();
  fireEvent.pointerLeave(button());
  fireEvent.pointerEnter(button());
  await later();
  expect(hint()).not.toBeNull();
});

test('a finger gets none', async () => {
  draw(refresh);
  // The browser of the tests has no pointer types of its own; React reads this one.
  const touch = createEvent.pointerOver(button());
  fireEvent(button(), Object.defineProperty(touch, 'pointerType', { value: 'touch' }));
  await later();
  expect(hint()).toBeNull();
});

test('what it says about a date is drawn only while it shows, and then describes the date', async () => {
  draw(
    <Hint content={<Exact />} relationship="description">
      <time dateTime="2026-03-02T10:00Z">Monday</time>
    </Hint>,
  );
  await later();
  expect(drawn).not.toHaveBeenCalled();
  fireEvent.pointerEnter(screen.getByText('Monday'));
  await later();
  expect(hint()?.textContent).toBe('on Monday at 10:00');
  expect(screen.getByText('Monday').getAttribute('aria-describedby')).toBe(hint()?.id);
});

test('a description in words is known before it shows', () => {
  draw(
    <Hint content="Opens Outlook’s own reply" relationship="description">
      <Button>Reply</Button>
    </Hint>,
  );
  const reply = screen.getByRole('button', { name: 'Reply' });
  expect(reply.getAttribute('aria-description')).toBe('Opens Outlook’s own reply');
});

test('a button whose menu is open needs no hint over it', async () => {
  draw(
    <Hint content="More" relationship="label">
      <Button aria-haspopup="menu" aria-expanded />
    </Hint>,
  );
  fireEvent.pointerEnter(screen.getByRole('button', { name: 'More' }));
  await later();
  expect(hint()).toBeNull();
});
