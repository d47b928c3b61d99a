// The catalogue about permissions, loaded with what needs one.

import { catalogue } from '../texts/catalogue';
import { consentEn } from './consent.en';
import { consentRu } from './consent.ru';

export const consentTexts = catalogue(consentEn, consentRu);
