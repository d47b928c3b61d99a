// Texts of what goes along to the person's other devices.

import { catalogue } from '../texts/catalogue';

export const roamingEn = {
  title: 'On your other devices',
  done: 'What you mark, your templates and settings are the same in Teams and Outlook: they lie in Heed’s own folder of your OneDrive.',
  broken:
    'The shared list in your OneDrive could not be read. Heed kept it as {{name}} and began a new one from this device.',
  noConsent: 'What you mark stays on this device for now.',
  noDrive: 'You have no OneDrive, so what you mark stays on this device.',
  laterVersion:
    'A newer Heed wrote the shared list. Until this one is renewed, what you mark stays on this device.',
  offline: 'Your OneDrive does not answer. What you mark is kept here and goes there later.',
  never: 'Heed has not looked yet.',
} as const;

export const roamingRu: Readonly<Record<string, string>> = {
  title: 'На других ваших устройствах',
  done: 'Ваши отметки, шаблоны и настройки одинаковы в Teams и Outlook: они лежат в собственной папке Heed в вашем OneDrive.',
  broken:
    'Общий список в OneDrive не удалось прочитать. Heed сохранил его как {{name}} и начал новый с этого устройства.',
  noConsent: 'Пока ваши отметки остаются на этом устройстве.',
  noDrive: 'У вас нет OneDrive, поэтому отметки остаются на этом устройстве.',
  laterVersion:
    'Общий список записан более новым Heed. Пока этот не обновится, отметки остаются на этом устройстве.',
  offline: 'OneDrive не отвечает. Отметки хранятся здесь и попадут туда позже.',
  never: 'Heed ещё не проверял.',
};

export const roamingTexts = catalogue(roamingEn, roamingRu);
