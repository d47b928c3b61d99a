// How the rules' findings and the trained heads are joined into what a reply does.

import { ACTS, type Act } from '../../src/domain/reading';
import { type HeardActs, joinActs } from '../../src/language/acts';
import type { Piece } from '../../src/language/addressing';
import { loadShippedModel } from '../../src/language/model/shippedModel';
import { movesOf } from '../../src/language/moves';
import { promisesOf } from '../../src/language/promises';
import { ENGLISH } from '../../src/language/read';
import { wordsOf } from '../../src/language/words';
import { judged, told, turnAndState } from '../domain/told';

const DUE = { at: Date.UTC(2026, 1, 2, 9), zone: 'Europe/London', language: 'en' } as const;

function pieceOf(text: string): Piece {
  return { text, start: 0, words: wordsOf(text), isPasted: false, opensLine: true, paragraph: 0 };
}

/** What is read in one sentence by the rules and heads that are `share` sure of `act`. */
function joined(text: string, act: Act, share: number, isAsked = false) {
  const pieces = [pieceOf(text)];
  const probabilities = ACTS.map((each) => (each === act ? share : (1 - share) / (ACTS.length - 1)));
  const heard: HeardActs = { model: { actProbabilities: () => probabilities }, scores: [probabilities] };
  const ruled = {
    promises: promisesOf(pieces, ENGLISH, () => isAsked, DUE),
    moves: movesOf(pieces, ENGLISH, () => isAsked),
  };
  return joinActs(pieces, ruled, heard, { tongue: ENGLISH, isAsked: () => isAsked, due: DUE });
}

describe('a sentence that no rule knows', () => {
  const UNKNOWN = 'The ledger has me by the throat this week.';

  test.each([
    ['promise', 'putsOff'],
    ['declines', 'likelyDeclines'],
    ['delivers', 'delivers'],
    ['closes', 'thanks'],
    ['withdraws', 'neverMind'],
  ] as const)('%s, where the heads are sure of it', (act, move) => {
    expect(joined(UNKNOWN, act, 0.99).moves).toEqual([move]);
    expect(joined(UNKNOWN, act, 0.5).moves).toEqual([]);
  });

  test('says nothing by being an answer or small talk', () => {
    expect(joined(UNKNOWN, 'answers', 0.99)).toMatchObject({ moves: [], promises: [] });
    expect(joined(UNKNOWN, 'none', 0.99)).toMatchObject({ moves: [], promises: [] });
  });

  test('promises by its date, and binds nobody who was not asked', () => {
    const { promises } = joined('The ledger lands on your desk, Thursday I reckon.', 'promise', 0.99);
    expect(promises).toEqual([
      { quote: 'The ledger lands on your desk, Thursday I reckon.', due: '2026-02-05', isFirm: false },
    ]);
  });

  test('is not looked at where it asks', () => {
    expect(joined(UNKNOWN, 'promise', 0.99, true)).toMatchObject({ moves: [], promises: [] });
  });
});

test('what plainly goes on to promise is one though it waits for others', () => {
  const text = "I'm only waiting for the lab and then I'll let you know if it holds.";
  expect(joined(text, 'promise', 0.7).promises).toEqual([]);
  expect(joined(text, 'promise', 0.95).promises).toHaveLength(1);
});

test('a rule keeps its word against heads that are fairly sure of another', () => {
  expect(joined("I'm afraid I can't.", 'closes', 0.7).moves).toEqual(['declines']);
});

describe('replies in words that no rule knows, with the model that is shipped', () => {
  beforeAll(loadShippedModel);

  const asked = (ask: string, reply: string) =>
    turnAndState(
      judged([
        ['me', 'Ann', ask],
        ['Ann', 'me', reply],
      ]),
    );

  test.each([
    ["Grant me a little grace, I'm neck-deep in the VAT filing.", 'theirs promised'],
    ['That would break our contract, so we must pass.', 'nobody declined'],
  ])('"%s" leaves it %s', (reply, expected) => {
    expect(asked('Could you send me the stock report for October, please?', reply)).toBe(expected);
  });

  test.each([
    ['Дайте немного времени, я с головой в сверке.', 'theirs promised'],
    ['Свободных рук на той неделе нет, сожалею.', 'nobody declined'],
    ['Такие отчёты мы больше не готовим.', 'nobody declined'],
  ])('«%s» оставляет просьбу: %s', (reply, expected) => {
    expect(asked('Пришлите, пожалуйста, отчёт по складу за октябрь.', reply)).toBe(expected);
  });

  test('what opens a conversation is left to the rules', () => {
    const holding = "Grant me a little grace, I'm neck-deep in the VAT filing.";
    const promises = (subject: string) =>
      told([['Ann', 'me', holding, { subject }]]).messages[0]?.reading.promises.length;
    expect(promises('Re: Stock')).toBe(1);
    expect(promises('Stock')).toBe(0);
  });

  test('a promise that only the heads find binds nobody who was not asked', () => {
    const verdict = judged([['me', 'Ann', "Grant me a little grace, I'm neck-deep in the VAT filing."]], {
      chat: true,
    });
    expect(turnAndState(verdict)).toBe('nobody none');
  });
});
