// The catalogue of removing data, loaded with the settings.

import { catalogue } from '../../texts/catalogue';
import { removeEn } from './remove.en';
import { removeRu } from './remove.ru';

export const removeTexts = catalogue(removeEn, removeRu);
