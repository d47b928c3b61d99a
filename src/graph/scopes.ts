// What Heed asks Microsoft 365 for, level by level and feature by feature. Least privilege first.

export type Level = 'headers' | 'text';

/** Name, zone and working hours of the person signed in. */
export const profileScopes = ['User.Read', 'MailboxSettings.Read'] as const;

export const mailScopes: Readonly<Record<Level, readonly string[]>> = {
  headers: ['Mail.ReadBasic'],
  text: ['Mail.Read'],
};

/** At the headers level chats are known by name and people only. */
export const chatScopes: Readonly<Record<Level, readonly string[]>> = {
  headers: ['Chat.ReadBasic'],
  text: ['Chat.Read'],
};

/** Pictures and jobs of colleagues; asked for when first shown. */
export const peopleScopes = ['User.ReadBasic.All'] as const;

/** Promises as tasks. */
export const taskScopes = ['Tasks.ReadWrite'] as const;

/** Decisions, templates and settings in the app's own OneDrive folder. */
export const appFolderScopes = ['Files.ReadWrite.AppFolder'] as const;

/** Whether somebody is out of office. */
export const mailTipScopes = ['Mail.Read'] as const;
export const presenceScopes = ['Presence.Read.All'] as const;

/** Everything a level needs, for one consent. */
export function scopesOf(level: Level): readonly string[] {
  return [...profileScopes, ...mailScopes[level], ...chatScopes[level]];
}
