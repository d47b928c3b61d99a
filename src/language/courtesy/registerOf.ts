// Whether a Russian text addresses its reader as ты or as вы.

import type { Register } from './templates';

const ty = /(?<!\p{L})(ты|тебя|тебе|тобой|тво(й|я|ё|е|и|его|ей|ему|им|их|ими|ю|ём|ем))(?!\p{L})/iu;
const vy = /(?<!\p{L})(вы|вас|вам|вами|ваш(а|е|и|его|ей|ему|им|их|ими|у|ем)?)(?!\p{L})/iu;
/** Verbs to one friend ("сможешь", "пришли-ка") are too many; these are the ones that messages are full of. */
const tyVerbs =
  /(?<!\p{L})(привет|пришли|глянь|посмотри|скинь|напиши|скажи|подскажи|проверь|сделай|можешь|сможешь|успеешь|знаешь|помнишь|будешь|хочешь|давай)(?!\p{L})/iu;
const vyVerbs =
  /(?<!\p{L})(здравствуйте|пришлите|гляньте|посмотрите|скиньте|напишите|скажите|подскажите|проверьте|сделайте|можете|сможете|успеете|знаете|помните|будете|хотите|давайте)(?!\p{L})/iu;

/** The register of a text, null when nothing in it tells. Pronouns count before verbs. */
export function registerOf(text: string): Register | null {
  const byPronoun = [ty.test(text), vy.test(text)] as const;
  if (byPronoun[0] !== byPronoun[1]) return byPronoun[0] ? 'ty' : 'vy';
  const byVerb = [tyVerbs.test(text), vyVerbs.test(text)] as const;
  if (byVerb[0] !== byVerb[1]) return byVerb[0] ? 'ty' : 'vy';
  return null;
}
