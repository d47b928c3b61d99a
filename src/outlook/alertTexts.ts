// The words of the alert, in the language in which Outlook is shown.

import type { Person } from '../domain/person';
import type { Findings } from './findings';

/** Outlook shows some 500 characters. */
const MOST_NAMES = 3;
const LONGEST_NAME = 60;

/** @param locale Outlook's display language, a BCP 47 tag */
export function alertText({ isAttachmentMissing, droppedAskers }: Findings, locale: string): string {
  const isRussian = /^ru\b/i.test(locale);
  const lines: string[] = [];
  if (isAttachmentMissing) {
    lines.push(
      isRussian
        ? 'В письме говорится о вложении, но файла нет.'
        : 'Your text speaks of an attachment, but no file is attached.',
    );
  }
  if (droppedAskers.length > 0) {
    const names = droppedAskers.slice(0, MOST_NAMES).map(nameOf).join(', ');
    lines.push(isRussian ? russianDropped(names, droppedAskers) : englishDropped(names, droppedAskers));
  }
  return lines.join('\n');
}

function englishDropped(names: string, all: readonly Person[]): string {
  const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
  return `${names}${more} asked, but will not get this reply.`;
}

function russianDropped(names: string, all: readonly Person[]): string {
  const more = all.length > MOST_NAMES ? ` и ещё ${all.length - MOST_NAMES}` : '';
  return all.length === 1
    ? `Вопрос задаёт ${names}, но среди получателей этого адреса нет.`
    : `Вопросы задают ${names}${more}, но среди получателей этих адресов нет.`;
}

function nameOf({ name, address }: Person): string {
  const shown = name.trim() === '' ? address : name.trim();
  return shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME - 1)}…` : shown;
}
