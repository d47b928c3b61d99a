// Where no rule knows a reply, what its sentence most likely does decides, by weights learnt from pairs.

import { judge } from '../../src/domain/judge';
import type { Conversation } from '../../src/domain/message';
import { ACTS, type Act } from '../../src/domain/reading';
import { likelierThan } from '../../src/domain/replies/outcomeOf';
import { OUTCOMES } from '../../src/domain/replies/outcomeSigns';
import { type Line, told, turnAndState, viewOf } from './told';

/** The reply as heads would have heard it. */
function heard(conversation: Conversation, act: Act): Conversation {
  const acts = ACTS.map((each) => (each === act ? 0.95 : 0.01));
  const messages = conversation.messages.map((message, index) =>
    index === 1 ? { ...message, reading: { ...message.reading, acts } } : message,
  );
  return { ...conversation, messages };
}

const LINES: readonly Line[] = [
  ['me', 'Ann', 'Could you lend us two people for the count on the 30th?'],
  ['Ann', 'me', 'Half of the depot is down with flu ourselves.'],
];

test('a reply that refuses in its own words declines a deed', () => {
  const conversation = told(LINES);
  expect(turnAndState(judge(heard(conversation, 'declines'), viewOf()))).toBe('nobody declined');
});

test('without heads the hand-set weights decide alone', () => {
  expect(turnAndState(judge(told(LINES), viewOf()))).toBe('nobody answered');
});

test('what is hardly likelier changes nothing, and an answer has to be much likelier', () => {
  const odds = (kind: string, share: number, other: string) =>
    OUTCOMES.map((each) => (each === kind ? share : each === other ? 1 - share : 0));
  expect(likelierThan('answers', odds('nothing', 0.55, 'answers'))).toBe('answers');
  expect(likelierThan('answers', odds('nothing', 0.6, 'answers'))).toBe('nothing');
  expect(likelierThan('nothing', odds('answers', 0.6, 'nothing'))).toBe('nothing');
  expect(likelierThan('nothing', odds('answers', 0.75, 'nothing'))).toBe('answers');
});
