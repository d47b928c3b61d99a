// The catalogue of the page about permissions, loaded with it.

import { catalogue } from '../../texts/catalogue';
import { permissionsEn } from './permissions.en';
import { permissionsRu } from './permissions.ru';

export const permissionsTexts = catalogue(permissionsEn, permissionsRu);
