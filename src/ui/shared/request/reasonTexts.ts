// Sentences of the reasons, loaded with the first *Why?*.

import { catalogue } from '../texts/catalogue';
import { reasonsEn } from '../texts/reasons.en';
import { reasonsRu } from '../texts/reasons.ru';

export const reasonTexts = catalogue(reasonsEn, reasonsRu);
