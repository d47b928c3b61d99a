// The one sentence over the open message: what it asks, or that it asks nothing.

import type { Decision, RequestRow } from '../../../store/rows';
import { givenName } from '../../shared/people/givenName';
import { namesOf, peopleOf } from '../../shared/request/requestWords';
import type { Texts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';

export interface Said {
  readonly text: string;
  /** Nothing is asked: it is said quietly. */
  readonly isQuiet: boolean;
}

const inWords = { 2: 'number.2', 3: 'number.3', 4: 'number.4', 5: 'number.5' } as const;

function isInWords(count: number): count is keyof typeof inWords {
  return count in inWords;
}

/** @param isMe whether an address is the reader's */
export function verdictOf(
  row: RequestRow,
  decision: Decision | null,
  isMe: (address: string) => boolean,
  texts: Texts,
): Said {
  const { t } = paneTexts(texts);
  if (decision) return { text: texts.t(`search.decided.${decision.kind}`), isQuiet: true };
  if (row.turn === 'nobody') {
    switch (row.state) {
      case 'answered':
        return {
          text: t(row.asker && isMe(row.asker.address) ? 'verdict.answeredYou' : 'verdict.answered'),
          isQuiet: true,
        };
      case 'declined':
        return { text: t('verdict.declined'), isQuiet: true };
      case 'closed':
        return { text: t('verdict.closed'), isQuiet: true };
      default:
        return { text: t('verdict.none'), isQuiet: true };
    }
  }
  return { text: openVerdict(row, texts), isQuiet: row.isPerhaps };
}

function openVerdict(row: RequestRow, texts: Texts): string {
  const { t, count } = paneTexts(texts);
  const people = peopleOf(row);
  const [first] = people;
  const name = first ? givenName(first) : texts.t('row.unknownPerson');
  const isPromised = row.state === 'promised';
  if (row.turn === 'theirs') return t(isPromised ? 'verdict.theirsPromised' : 'verdict.theirs', { name });
  if (row.isPerhaps) return t('verdict.perhaps', { name });
  if (isPromised) return t('verdict.promised', { name });
  if (row.isPrivate) return texts.t('row.private', { name });
  if (people.length > 1) return t('verdict.several', { names: namesOf(row, texts) });
  const open = row.asks.filter((ask) => !ask.isAnswered).length;
  if (open <= 1) return t('verdict.mineOne', { name });
  const number = isInWords(open) ? t(inWords[open]) : new Intl.NumberFormat(texts.locale).format(open);
  return count('verdict.mine', open, { name, number });
}
