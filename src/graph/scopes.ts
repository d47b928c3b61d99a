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

/**
 * What each feature needs besides the level; asked for when it is first used, and its absence disables only itself.
 * Source of the least scopes: Microsoft's permissions reference for Graph v1.0.
 */
export const featureScopes = {
  /** The two levels as a whole. */
  readHeaders: scopesOf('headers'),
  readText: scopesOf('text'),
  /** Text of mail: answers ticked off, replies quoted. */
  mailText: mailScopes.text,
  chats: chatScopes.text,
  people: peopleScopes,
  /** To find a colleague by name. */
  findPeople: ['People.Read', ...peopleScopes],
  /** A draft first, then its sending: so nothing goes out twice. */
  sendMail: ['Mail.ReadWrite', 'Mail.Send'],
  sendChat: ['ChatMessage.Send'],
  /** A message to somebody with whom there is no chat yet. */
  startChat: ['Chat.Create', 'ChatMessage.Send'],
  tasks: taskScopes,
  appFolder: appFolderScopes,
  mailTips: mailTipScopes,
  presence: presenceScopes,
  calendar: ['Calendars.ReadBasic'],
  /** The teams and channels one is in, to choose where a wall lives. */
  teams: ['Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  sendChannel: ['ChannelMessage.Send'],
  /** Only an administrator can allow it. */
  channelMessages: ['ChannelMessage.Read.All'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Feature = keyof typeof featureScopes;

/** Everything a level needs, for one consent. */
export function scopesOf(level: Level): readonly string[] {
  return [...profileScopes, ...mailScopes[level], ...chatScopes[level]];
}
