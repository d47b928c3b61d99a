import type { Reach } from '../../../src/domain/composition';
import type { OutboxRow } from '../../../src/store/outboxRows';
import { textsFor } from '../../../src/ui/shared/texts/texts';
import { type SendState, sendState, sentSentence } from '../../../src/ui/shared/thanks/compose/sendState';
import { outboxRow } from '../../store/outboxRow';
import { anna } from '../fixtures/sampleRows';

const row = (more: Partial<OutboxRow>): OutboxRow =>
  outboxRow({
    content: { kind: 'directMessage', person: anna, text: '', card: null },
    writtenAt: 0,
    goesAt: 0,
    ...more,
  });

test.each<[string, Partial<OutboxRow>, SendState]>([
  ['is written down', {}, 'leaving'],
  ['is under way', { state: 'sending', attempts: 1 }, 'sending'],
  ['meets no network', { attempts: 1, problem: 'network' }, 'waiting'],
  ['ended without an answer', { state: 'uncertain', attempts: 1, problem: 'network' }, 'waiting'],
  ['has arrived', { state: 'sent' }, 'sent'],
  ['may have arrived', { state: 'held', hold: 'cannotSee' }, 'cannotSee'],
  ['lay there too long', { state: 'held', hold: 'old' }, 'old'],
  ['is for somebody who left', { state: 'failed', problem: 'NotFound' }, 'gone'],
  ['is for somebody whom Graph does not find', { state: 'failed', problem: 'personGone' }, 'gone'],
  ['is for somebody without Teams', { state: 'failed', problem: 'chatRefused' }, 'noTeams'],
  ['is for a place that is closed', { state: 'failed', problem: 'Forbidden' }, 'forbidden'],
  ['lacks a permission', { state: 'failed', problem: 'consent' }, 'consent'],
  ['was refused', { state: 'failed', problem: 'BadRequest' }, 'failed'],
])('a card that %s is told so', (_name, more, state) => {
  expect(sendState(row(more))).toBe(state);
});

test('a card that was taken back is told so', () => {
  expect(sendState(undefined)).toBe('taken');
});

const alone: Reach = { kind: 'alone', by: 'chat' };
const twelve = Array.from({ length: 12 }, (_, index) => ({ id: `row${index}`, to: [anna] }));

test.each<[readonly SendState[], string, string]>([
  [Array(12).fill('sent'), 'Sent to all 12.', 'Отправлено всем, карточек: 12.'],
  [[...Array(11).fill('sent'), 'gone'], 'Sent to 11 of 12.', 'Отправлено 11 из 12.'],
  [[...Array(11).fill('sent'), 'waiting'], 'On its way …', 'В пути…'],
  [Array(12).fill('leaving'), 'Leaves in a moment.', 'Сейчас уйдёт.'],
  [Array(12).fill('forbidden'), 'It was not sent.', 'Не отправлено.'],
])('of twelve cards %j one sentence says it', (states, english, russian) => {
  expect(sentSentence(twelve, states, alone, textsFor('en'))).toBe(english);
  expect(sentSentence(twelve, states, alone, textsFor('ru'))).toBe(russian);
});
