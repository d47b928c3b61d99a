import { readKudos } from '../../src/cards/readKudos';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';
import type { Audience } from '../../src/domain/kudos';
import type { Person } from '../../src/domain/person';
import { thanksTexts } from '../../src/outbox/thanksTexts';

const [first] = sampleKudos;
if (!first) throw new Error('no sample');
const { id: _id, ...kudos } = first.kudos;

const anna: Person = { address: 'anna@heed.example', name: 'Anna Keller', userId: 'a' };
const ivan: Person = { address: 'ivan@heed.example', name: 'Иван Орлов', userId: 'i' };

function texts(to: readonly Person[], audience: Audience) {
  let ids = 0;
  return thanksTexts({ ...kudos, to, audience }, samplePlace, () => `5a0d-${++ids}`);
}

const cardIn = (text: ReturnType<typeof texts>[number]) => {
  const { content } = text.written;
  const card = 'card' in content ? (content.card ?? '') : '';
  const read = readKudos({ from: kudos.from, at: 1, card }, new Map());
  return read?.form === 'known' ? read.kudos : null;
};

test('each of several gets a card of their own, with the id of its text, that names nobody else', () => {
  const sent = texts([anna, ivan], { kind: 'alone', by: 'chat' });
  expect(sent.map(({ to }) => to)).toEqual([[anna], [ivan]]);
  expect(sent.map(({ written }) => written.content)).toMatchObject([
    { kind: 'directMessage', person: anna },
    { kind: 'directMessage', person: ivan },
  ]);
  expect(sent.map((text) => cardIn(text)?.id)).toEqual(sent.map(({ written }) => written.id));
  expect(JSON.stringify(sent[0]?.written)).not.toContain('Иван');
  expect(new Set(sent.map(({ written }) => written.conversation)).size).toBe(2);
});

test('a post for many is one text that thanks all of them', () => {
  const places: readonly Audience[] = [
    { kind: 'chat', chat: '19:group' },
    { kind: 'channel', team: 't', channel: '19:channel' },
  ];
  for (const place of places) {
    const sent = texts([anna, ivan], place);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.written.content).toMatchObject({ mentions: [anna, ivan] });
    expect(sent[0] && cardIn(sent[0])?.to.map(({ userId }) => userId)).toEqual(['a', 'i']);
  }
  expect(texts([anna], { kind: 'channel', team: 't', channel: 'c' })[0]?.written.content).toMatchObject({
    kind: 'channelMessage',
    team: 't',
    channel: 'c',
  });
});

test('by mail each gets the mail form with its text', () => {
  const sent = texts([anna, ivan], { kind: 'alone', by: 'mail' });
  expect(sent.map(({ written }) => written.content)).toMatchObject([
    { kind: 'mail', to: [anna], subject: 'Thank you, Anna Keller' },
    { kind: 'mail', to: [ivan], subject: 'Thank you, Иван Орлов' },
  ]);
});
