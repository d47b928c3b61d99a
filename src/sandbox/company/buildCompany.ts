// The sample company as a tenant: everything the demo shows, placed just before the moment it is opened.

import type { MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { Tenant, TenantUser } from '../tenant';
import { drawFace } from './avatar';
import { fillChannels } from './channels';
import { fillChats } from './chatRooms';
import { allChats, allThreads } from './everything';
import { fillMailboxes } from './mailboxes';
import { placeMoment } from './moment';
import { addressOf, type Colleague, colleagues, DOMAIN } from './people';
import { TENANT_ID, userId } from './userIds';

function settingsOf(person: Colleague): MailboxSettings {
  const timeZone = person.office === 'Yerevan' ? 'Caucasus Standard Time' : 'GMT Standard Time';
  return {
    timeZone,
    language:
      person.language === 'ru'
        ? { locale: 'ru-RU', displayName: 'Русский (Россия)' }
        : { locale: 'en-GB', displayName: 'English (United Kingdom)' },
    dateFormat: person.language === 'ru' ? 'dd.MM.yyyy' : 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    automaticRepliesSetting: { status: 'disabled', externalAudience: 'none' },
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: person.office === 'Yerevan' ? '10:00:00.0000000' : '09:00:00.0000000',
      endTime: person.office === 'Yerevan' ? '19:00:00.0000000' : '17:30:00.0000000',
      timeZone: { name: timeZone },
    },
  };
}

function userOf(key: string, person: Colleague): TenantUser['user'] {
  const [givenName = '', ...surname] = person.name.split(' ');
  const mail = addressOf(person);
  return {
    id: userId(key),
    displayName: person.name,
    givenName,
    surname: surname.join(' '),
    mail,
    userPrincipalName: mail,
    jobTitle: person.title,
    department: person.department,
    officeLocation: person.office,
    preferredLanguage: person.language === 'ru' ? 'ru-RU' : 'en-GB',
    businessPhones: [],
    mobilePhone: null,
  };
}

function photoOf(key: string): TenantUser['photo'] {
  const face = drawFace(key);
  return face === null ? null : { type: 'image/svg+xml', bytes: new TextEncoder().encode(face) };
}

/**
 * Builds the whole firm at `now` (epoch ms). The same `now` gives the same tenant, and nothing in it is later
 * than `now`.
 */
export function buildCompany(now: number): Tenant {
  const moment = placeMoment(now);
  const boxes = fillMailboxes(allThreads, moment);
  const { chats, messages } = fillChats(allChats, moment);
  const people = Object.entries(colleagues).map(([key, person]): TenantUser => {
    const box = boxes.get(key) ?? { folders: [], messages: [] };
    return {
      user: userOf(key, person),
      mailbox: { settings: settingsOf(person), ...box },
      photo: photoOf(key),
    };
  });
  return {
    id: TENANT_ID,
    domain: DOMAIN,
    people,
    chats,
    chatMessages: messages,
    channels: fillChannels(moment),
    now,
  };
}
