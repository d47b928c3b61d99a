import type { RawMessage } from '../../src/domain/message';
import { registersIn } from '../../src/sync/registers';
import { storedMessage } from '../store/storedRequest';
import { profile } from '../ui/fixtures/sampleRows';
import { now, people } from './office';

const ivan = { name: 'Ivan', address: 'ivan@northwind.example' };
const anna = { name: people.anna.displayName, address: people.anna.mail };
const olga = { name: people.olga.displayName, address: people.olga.mail };

function mail(content: string, more: Partial<RawMessage['envelope']> = {}) {
  const {
    reading: _reading,
    receivedAt,
    ...envelope
  } = storedMessage({
    id: 'm',
    conversation: 'c',
    at: now,
    from: ivan,
    to: [anna],
    ...more,
  });
  return { raw: { envelope, text: { contentType: 'text', content } } as const, receivedAt };
}

test('how I last wrote to somebody is noted, and only that', () => {
  const rows = registersIn(
    [
      mail('Привет! Глянешь, когда сможешь?', { at: now - 5 }),
      mail('Спасибо, ваш отчёт у меня.', { to: [olga] }),
    ],
    profile,
  );
  expect(rows).toEqual([
    { address: anna.address, register: 'ty', at: now - 5 },
    { address: olga.address, register: 'vy', at: now },
  ]);
});

test('the newest word counts', () => {
  const rows = registersIn([mail('Твой черёд.', { at: 2 }), mail('Ваш черёд.', { at: 1 })], profile);
  expect(rows).toMatchObject([{ register: 'ty', at: 2 }]);
});

test.each([
  ['others write', mail('Тебе удобно?', { from: anna, to: [ivan] })],
  ['I write to several', mail('Вам удобно?', { to: [anna, olga] })],
  ['somebody reads along', mail('Вам удобно?', { cc: [olga] })],
  ['I write in English', mail('Could you look at it?')],
  ['nothing tells', mail('Готово.')],
  ['only what I quote tells', mail('Готово.\n\nOn Monday, Anna wrote:\n> Тебе удобно завтра?')],
])('nothing is noted where %s', (_name, message) => {
  expect(registersIn([message], profile)).toEqual([]);
});
