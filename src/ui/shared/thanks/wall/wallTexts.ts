// The catalogue of the Thanks page, loaded with it.

import { catalogue } from '../../texts/catalogue';
import { wallEn } from './wall.en';
import { wallRu } from './wall.ru';

export const wallTexts = catalogue(wallEn, wallRu);
