// How fast messages are read: the whole pipeline (stripping, sentences, rules, model), beside a general parser of English.

import nlp from 'compromise';
import type { RawMessage } from '../../domain/message';
import { parseMail } from '../../graph/mailMessage';
import { isUnreadable } from '../../graph/unreadable';
import { loadShippedModel } from '../../language/model/shippedModel';
import { newText } from '../../language/newText';
import { type ReadContext, readMessage } from '../../language/read';
import { buildCompany } from '../../sandbox/company/buildCompany';

export interface DetectionFigures {
  readonly messages: number;
  /** Mean length of the plain texts, characters. */
  readonly meanLength: number;
  /** Messages read in a second of processor time. */
  readonly heedPerSecond: number;
  /** The same texts given to `compromise`, asked for their questions. */
  readonly compromisePerSecond: number;
  /** Heed's speed as a multiple of compromise's, same input, one run. */
  readonly ratio: number;
}

const context: ReadContext = {
  people: [],
  me: { name: 'Ivan Markov', addresses: ['ivan@bench.example'] },
  zone: 'Europe/London',
};

/** English mails of the sample company as plain text, joined in pairs to come to some 400 characters. */
function messages(): RawMessage[] {
  const texts: RawMessage[] = [];
  for (const { mailbox } of buildCompany(Date.UTC(2026, 10, 18, 10)).people) {
    for (const json of mailbox?.messages ?? []) {
      const raw = parseMail(json, { level: 'text' });
      if (isUnreadable(raw) || raw.text === null) continue;
      const content = newText(raw.text).text;
      if (/[а-яё]/i.test(content) || content.length < 40) continue;
      const last = texts.at(-1);
      if (last?.text && last.text.content.length < 250)
        texts[texts.length - 1] = {
          ...last,
          text: { contentType: 'text', content: `${last.text.content}\n\n${content}` },
        };
      else texts.push({ envelope: raw.envelope, text: { contentType: 'text', content } });
    }
  }
  return texts;
}

/** Times per second of processor time that `work` can be done, over all items, after one round to warm up. */
function perSecond<T>(items: readonly T[], work: (item: T) => void): number {
  items.forEach(work);
  const before = process.cpuUsage().user;
  items.forEach(work);
  return items.length / ((process.cpuUsage().user - before) / 1_000_000);
}

export async function detection(): Promise<DetectionFigures> {
  await loadShippedModel();
  const read = messages();
  const length = read.reduce((sum, { text }) => sum + (text?.content.length ?? 0), 0);
  const heedPerSecond = perSecond(read, (raw) => readMessage(raw, context));
  const compromisePerSecond = perSecond(read.slice(0, 500), ({ text }) =>
    nlp(text?.content ?? '')
      .sentences()
      .isQuestion()
      .out('array'),
  );
  return {
    messages: read.length,
    meanLength: length / read.length,
    heedPerSecond,
    compromisePerSecond,
    ratio: heedPerSecond / compromisePerSecond,
  };
}
