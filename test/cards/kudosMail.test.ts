import { parseDocument } from 'htmlparser2';
import { kudosMail } from '../../src/cards/kudosMail';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';

const [first] = sampleKudos;
if (!first) throw new Error('no sample');
const plain = first.kudos;

/** Names of all elements in the HTML. */
function elements(html: string): string[] {
  const names: string[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if ('name' in node) names.push(node.name);
      if ('children' in node) walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return names;
}

const usual = elements(kudosMail(plain, samplePlace).html);

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  "javascript:alert(1)//'",
  '<a href="https://evil.example">here</a>',
  '&lt;script&gt;',
  '</td></tr></table><h1>mine</h1>',
])('what somebody wrote is text in the mail: %s', (words) => {
  const own = { own: words };
  const mail = kudosMail(
    { ...plain, words, principle: own, from: { ...plain.from, name: words } },
    samplePlace,
  );
  expect(elements(mail.html)).toEqual(usual);
  expect(mail.text).toContain(words);
});

test('the mail sets no colour of text or ground, so that it can be dark', () => {
  const { html } = kudosMail(plain, samplePlace);
  expect(html).not.toMatch(/[";]color:|background/);
});

test('with images blocked the mail says all it has to say', () => {
  const { html } = kudosMail(plain, samplePlace);
  expect(html).toContain('alt=""');
  expect(html).toContain(plain.words);
});

test('the subject is one line whatever a name holds', () => {
  const to = [{ address: 'x@heed.example', name: 'Eve\r\nBcc: all@heed.example' }];
  expect(kudosMail({ ...plain, to }, samplePlace).subject).not.toMatch(/[\r\n]/);
});
