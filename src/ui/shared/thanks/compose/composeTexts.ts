// The catalogue of writing a thank-you, loaded with its page.

import { catalogue } from '../../texts/catalogue';
import { composeEn } from './compose.en';
import { composeRu } from './compose.ru';

export const composeTexts = catalogue(composeEn, composeRu);
