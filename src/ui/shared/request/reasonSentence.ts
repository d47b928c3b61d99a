// A reason's code and values as a sentence in the reader's language.

import type { Day } from '../../../domain/day';
import type { Reason } from '../../../domain/request';
import type { Texts } from '../texts/texts';
import { format } from '../when/format';
import { reasonTexts } from './reasonTexts';

/** @param myNames names under which the reader is shown: what they did themselves is said with "you" */
export function reasonSentence(
  { code, values }: Reason,
  day: Day,
  texts: Texts,
  { hideWords, myNames }: { readonly hideWords: boolean; readonly myNames: readonly string[] },
): string | null {
  const said: Record<string, string | number> = { ...values };
  if (typeof values.at === 'number') said.at = format.brief(values.at, day, texts);
  if (typeof values.due === 'string') said.due = format.localDate(values.due, day, texts, 'long');
  if (typeof values.language === 'string') said.language = languageName(values.language, texts);
  if (hideWords && 'quote' in said) said.quote = '…';
  if (values.name === '') said.name = texts.t('row.unknownPerson');
  const named = code === 'otherLanguage' && 'language' in said ? 'otherLanguage.named' : code;
  const count = Number(values.others ?? values.count ?? 0);
  const isYou = typeof values.name === 'string' && myNames.includes(values.name);
  const { maybe } = reasonTexts(texts);
  const ofYou = isYou ? maybe(`reason.${named}.you`, count, said) : null;
  return ofYou ?? maybe(`reason.${named}`, count, said);
}

/** "German", «немецкий». */
function languageName(code: string, { locale }: Texts): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
