// Mails put together from the project's own sentences: a greeting, some lines, a signature, in half of them a quote.

import type { RawMessage } from '../../domain/message';
import type { Person } from '../../domain/person';
import { plainMail } from '../plainMail';
import { buildCorpus } from '../train/corpus/buildCorpus';
import { SeededRandom } from '../train/random';

type Language = 'en' | 'ru';

interface Manner {
  readonly people: readonly Person[];
  readonly greeting: (name: string) => string;
  readonly farewell: (name: string) => string;
  readonly wrote: (name: string, address: string) => string;
}

const person = (name: string, address: string): Person => ({ name, address });

const MANNERS: Readonly<Record<Language, Manner>> = {
  en: {
    people: [
      person('Nora Whitfield', 'nora.whitfield@bench.example'),
      person('Owen Castellan', 'owen.castellan@bench.example'),
      person('Priya Hartmann', 'priya.hartmann@bench.example'),
    ],
    greeting: (name) => `Hi ${name.split(' ')[0]},`,
    farewell: (name) => `Best regards,\n${name}\nSupply Planning | +44 20 7946 0${name.length}8`,
    wrote: (name, address) => `On 3 March 2026 at 10:12, ${name} <${address}> wrote:`,
  },
  ru: {
    people: [
      person('Анна Берг', 'anna.berg@bench.example'),
      person('Тимур Валеев', 'timur.valeev@bench.example'),
      person('Ольга Петровна Лисина', 'olga.lisina@bench.example'),
    ],
    greeting: (name) => `Добрый день, ${name.split(' ')[0]}!`,
    farewell: (name) => `С уважением,\n${name}\nОтдел снабжения, тел. +7 495 123-4${name.length}-08`,
    wrote: (name, address) => `3 марта 2026 г., 10:12, ${name} <${address}>:`,
  },
};

const AT = Date.UTC(2026, 2, 4, 9);
const LONG = 400;
/** Of ten mails so many hold an ask; in the real mailboxes that the project was tried on it was four to five. */
const ASKING = 4;

/** Plain text mails with a mean of some 400 characters; the same for the same count. */
export function madeMails(language: Language, count: number): RawMessage[] {
  const random = new SeededRandom(11);
  const own = buildCorpus(random, 1).filter((each) => each.language === language && each.origin === 'hand');
  const quiet = own.filter(({ kind }) => kind === 'none').map(({ text }) => text);
  const asking = own.filter(({ kind }) => kind !== 'none').map(({ text }) => text);
  return Array.from({ length: count }, (_, index) => {
    const lines = [random.pick(quiet)];
    if (index % 10 < ASKING) lines.push(random.pick(asking));
    return madeMail(MANNERS[language], index, lines, () => random.pick(quiet));
  });
}

function madeMail(manner: Manner, index: number, lines: string[], more: () => string): RawMessage {
  const { people, greeting, farewell, wrote } = manner;
  const [from, to] = [people[index % 3], people[(index + 1) % 3]];
  if (!from || !to) throw new Error('Nobody writes.');
  const quote =
    index % 2 === 0 ? `\n\n${wrote(to.name, to.address)}\n> ${more()}\n> ${more()}\n> ${to.name}` : '';
  const around = `${greeting(to.name)}\n\n\n\n${farewell(from.name)}${quote}`;
  while (around.length + lines.join(' ').length < LONG - 24) lines.splice(index % lines.length, 0, more());
  const body = lines.length > 3 ? [lines.slice(0, 2), lines.slice(2)] : [lines];
  const own = body.map((paragraph) => paragraph.join(' ')).join('\n\n');
  return {
    envelope: plainMail({
      id: `mail ${index}`,
      conversation: `thread ${index}`,
      from,
      to: [to],
      at: AT + index * 60_000,
      subject: 'Re: plan',
    }),
    text: {
      contentType: 'text',
      content: `${greeting(to.name)}\n\n${own}\n\n${farewell(from.name)}${quote}`,
    },
  };
}

/** The same text as a mail program writes it in HTML. */
export function asHtml(text: string): string {
  const lines = text.split('\n').map((line) => {
    const clean = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/^> /, '').replace(/>/g, '&gt;');
    const div = `<div style="font-family:Calibri,sans-serif;font-size:11pt">${clean || '<br>'}</div>`;
    return line.startsWith('> ') ? `<blockquote type="cite">${div}</blockquote>` : div;
  });
  return `<html><head><meta charset="utf-8"></head><body>${lines.join('\r\n')}</body></html>`;
}
