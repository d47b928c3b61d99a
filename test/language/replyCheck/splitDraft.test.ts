// A draft as Outlook hands it over, cut into the new text and the message it answers.

import fc from 'fast-check';
import { splitDraft } from '../../../src/language/replyCheck/splitDraft';

const MARIA = { address: 'maria@firm.example', name: 'Maria Lopez' };
const QUESTION = 'Hi Anna,\n\nCan you send me the plan by Friday?\n\nMaria';

test.each([
  [
    'Outlook, English',
    `Here it is.\n\nAnna\n\n________________________________\nFrom: Maria Lopez <Maria@firm.example>\nSent: Tuesday, 3 March 2026 10:12\nTo: Anna Berg <anna@firm.example>\nSubject: Plan\n\n${QUESTION}\n\n-----Original Message-----\nFrom: Anna Berg <anna@firm.example>\nSent: Monday, 2 March 2026 9:00\nTo: Maria Lopez <maria@firm.example>\nSubject: Plan\n\nShall I send the plan?`,
  ],
  [
    'Gmail',
    `Here it is.\n\nOn Tue, 3 Mar 2026 at 10:12, Maria Lopez <maria@firm.example> wrote:\n\n${QUESTION.split(
      '\n',
    )
      .map((line) => `> ${line}`)
      .join('\n')}`,
  ],
  [
    'Outlook on the web',
    `Here it is.\n________________________________\nFrom: Maria Lopez <maria@firm.example>\nSent: Tuesday, March 3, 2026 10:12 AM\nTo: Anna Berg <anna@firm.example>\nCc: Ivan Petrov <ivan@firm.example>\nSubject: Plan\n\n${QUESTION}`,
  ],
])('%s: own text, sender and question', (_, draft) => {
  const { own, quoted } = splitDraft(draft, 'Anna Berg');
  expect(own).toBe('Here it is.');
  expect(quoted?.from).toEqual(MARIA);
  expect(quoted?.text).toBe('Hi Anna,\n\nCan you send me the plan by Friday?');
});

test('Outlook in Russian', () => {
  const { own, quoted } = splitDraft(
    'Высылаю.\n\nОт: Мария Лопес <maria@firm.example>\nОтправлено: 3 марта 2026 г. 10:12\nКому: Анна Берг <anna@firm.example>\nТема: План\n\nАнна, пришлите, пожалуйста, план до пятницы.',
    'Анна Берг',
  );
  expect(own).toBe('Высылаю.');
  expect(quoted).toEqual({
    from: { address: 'maria@firm.example', name: 'Мария Лопес' },
    text: 'Анна, пришлите, пожалуйста, план до пятницы.',
  });
});

test('a new message answers nothing', () => {
  expect(splitDraft('Dear all,\n\nthe canteen is closed.', '')).toEqual({
    own: 'Dear all,\n\nthe canteen is closed.',
    quoted: null,
  });
});

test('answers between the quoted lines are the writer’s own', () => {
  const { own, quoted } = splitDraft('> Can you come?\nYes.\n> How many are you?\nTwo.', '');
  expect(own).toBe('Yes.\n\nTwo.');
  expect(quoted).toEqual({ from: null, text: 'Can you come?\nHow many are you?' });
});

test('whatever stands in a draft, something sensible comes out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('From: a', '> x', '', '____', 'To: b', 'wrote:', 'Hi', 'Sent: 1')),
      (lines) => {
        const { own, quoted } = splitDraft(lines.join('\n'), '');
        expect(typeof own).toBe('string');
        expect(quoted === null || typeof quoted.text === 'string').toBe(true);
      },
    ),
  );
});
