import { kudosEntity } from '../../src/cards/kudosCard';
import { parseSubPage } from '../../src/hosts/subPage';

test.each([
  ['wall', { kind: 'wall' }],
  [
    'kudos/1/0b7c1d2e-aaaa-4bbb-8ccc-0123456789ab/en/quality',
    { kind: 'kudos', id: '0b7c1d2e-aaaa-4bbb-8ccc-0123456789ab' },
  ],
  ['kudos/2/0b7c1d2e', { kind: 'kudos', id: '0b7c1d2e' }],
  ['request/AAQkAGI1=', { kind: 'request', conversation: 'AAQkAGI1=' }],
  ['AAQkAGI1/+_-=', { kind: 'request', conversation: 'AAQkAGI1/+_-=' }],
  ['19:meeting_Nj@thread.v2', { kind: 'request', conversation: '19:meeting_Nj@thread.v2' }],
])('%s is followed', (text, page) => {
  expect(parseSubPage(text)).toEqual(page);
});

test("a card's own link leads to that card", () => {
  const id = '0b7c1d2e-aaaa-4bbb-8ccc-0123456789ab';
  expect(parseSubPage(kudosEntity({ id, language: 'ru', principle: { own: 'Порядок' } }))).toEqual({
    kind: 'kudos',
    id,
  });
});

test.each([
  [null],
  [''],
  [' '],
  ['request/'],
  ['kudos/'],
  ['kudos/1/'],
  ['kudos/1/../../settings'],
  ['kudos/1/0b7c/en/quality/more'],
  ['kudos/1/0b7c/en/<script>'],
  ['<img src=x onerror=alert(1)>'],
  ['javascript:alert("1")'],
  ['a b'],
  ['a\nb'],
  ['a\u202eb'],
  ['x'.repeat(501)],
  [`kudos/1/${'a'.repeat(65)}`],
])('%j leads nowhere', (text) => {
  expect(parseSubPage(text)).toBeNull();
});
