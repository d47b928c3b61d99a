// $search over messages: words, and words in one property, as in "from:anna budget".

import { badRequest } from '../GraphFailure';
import type { Address, Mail } from './Mail';
import { htmlToText } from './plainText';
import type { SortedMails } from './SortedMails';

/** Exchange gives at most so many results of a search. */
const mostResults = 1_000;

type Test = (mail: Mail) => boolean;

/** The messages found, newest first. Throws Graph's 400 for a clause that is not in double quotes. */
export function searchFor(list: SortedMails, text: string): Iterable<Mail> {
  const quoted = /^"(.*)"$/s.exec(text.trim())?.[1];
  if (quoted === undefined) {
    throw badRequest(`Syntax error: character ':' is not valid at position 0 in '${text.slice(0, 100)}'.`);
  }
  const tests = [...quoted.matchAll(/(?<!\w)(?:(\w+):)?(?:\\"([^"\\]+)\\"|(\S+))/g)].flatMap(
    (match): Test[] => {
      const word = (match[2] ?? match[3] ?? '').toLowerCase();
      return word === 'and' ? [] : [testOf(match[1]?.toLowerCase(), word)];
    },
  );
  return found(list, tests);
}

function* found(list: SortedMails, tests: readonly Test[]): Generator<Mail> {
  let count = 0;
  for (const mail of list.newestFirst()) {
    if (!tests.every((test) => test(mail))) continue;
    yield mail;
    count += 1;
    if (count === mostResults) return;
  }
}

function testOf(property: string | undefined, word: string): Test {
  switch (property) {
    case undefined:
      return ({ data }) =>
        has(data.subject, word) || hasPerson([data.from], word) || bodyHas(data.body, word);
    case 'subject':
      return ({ data }) => has(data.subject, word);
    case 'body':
      return ({ data }) => bodyHas(data.body, word);
    case 'from':
      return ({ data }) => hasPerson([data.from], word);
    case 'to':
      return ({ data }) => hasPerson(data.toRecipients, word);
    case 'cc':
      return ({ data }) => hasPerson(data.ccRecipients, word);
    case 'bcc':
      return ({ data }) => hasPerson(data.bccRecipients, word);
    case 'recipients':
      return ({ data }) =>
        hasPerson([...data.toRecipients, ...data.ccRecipients, ...data.bccRecipients], word);
    case 'participants':
      return ({ data }) => hasPerson([data.from, ...data.toRecipients, ...data.ccRecipients], word);
    case 'hasattachments':
      return ({ data }) => data.hasAttachments === (word === 'true');
    case 'importance':
      return ({ data }) => data.importance === word;
    default:
      throw badRequest(`The property '${property}' cannot be searched.`);
  }
}

function has(text: string, word: string): boolean {
  return text.toLowerCase().includes(word);
}

function bodyHas(body: Mail['data']['body'], word: string): boolean {
  if (!has(body.content, word)) return false;
  return body.contentType === 'text' || has(htmlToText(body.content), word);
}

function hasPerson(people: readonly (Address | null)[], word: string): boolean {
  return people.some(
    (person) =>
      person !== null && (has(person.emailAddress.name, word) || has(person.emailAddress.address, word)),
  );
}
