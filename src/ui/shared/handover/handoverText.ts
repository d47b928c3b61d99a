// The hand-over list as text: who waits, since when, about what. Never a quote.

import type { Day } from '../../../domain/day';
import type { HandoverLine } from '../../../domain/handover';
import type { Person } from '../../../domain/person';
import { givenName, shownName } from '../people/givenName';
import type { Texts } from '../texts/texts';
import { format } from '../when/format';
import { handoverTexts } from './handoverTexts';

/** One line, as it stands beside its tick and in the text. */
export function handoverSentence(line: HandoverLine, day: Day, reader: Texts): string {
  const { t } = handoverTexts(reader);
  const who = line.people.map(shownName).join(', ');
  const state =
    line.isPromised || line.since === null
      ? t('promised', { who })
      : t('waitsSince', { who, date: format.date(line.since, day, reader) });
  const due = line.due === null ? [] : [t('due', { date: format.localDate(line.due, day, reader) })];
  return [state, ...due, ...(line.about === '' ? [] : [line.about])].join(' · ');
}

/** The whole text to a stand-in, or to nobody in particular (null). */
export function handoverText(
  lines: readonly HandoverLine[],
  standIn: Person | null,
  day: Day,
  reader: Texts,
): string {
  const { t, count } = handoverTexts(reader);
  const greeting = standIn
    ? count('greeting', lines.length, { name: givenName(standIn) })
    : t('greetingNobody');
  // No links: those to my mail open nobody else's mailbox.
  const told = lines.map((line) => `– ${handoverSentence(line, day, reader)}`);
  return `${greeting}\n\n${told.join('\n')}`;
}
