// English texts of the page about permissions. `scope.…` names each permission and says what Heed does with it.

export const permissionsEn = {
  title: 'What Heed may do',
  back: 'Settings',
  me: 'Signed in as {{name}} ({{address}}).',
  other: 'Use another account',
  lead: 'Heed asks for a permission when something first needs it. Without it, only that is off. All of it happens in your name, with your own rights: Heed sees nothing that you cannot see.',
  loading: 'Asking Microsoft 365 …',
  failed: 'What is allowed could not be found out: {{reason}}',
  again: 'Try again',
  'part.headers': 'To show who waits',
  'part.text': 'To read the words that ask',
  'part.more': 'When you use it',
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  admin: 'Only an administrator can allow it',
  allow: 'Allow',
  takeBack: 'Take back',
  'takeBack.title': 'Taking it back',
  'takeBack.own':
    'On Microsoft’s page of your apps: choose Heed, then “Manage your application”, then “Revoke permissions”. Heed then asks anew.',
  'takeBack.link': 'Your apps at Microsoft',
  'takeBack.admin':
    'What an administrator has allowed for the whole company, only they can take back: in Microsoft Entra, under Enterprise applications.',
  'takeBack.device': 'What Heed keeps on this device stays until you remove it in Settings.',

  'scope.User.Read': 'Your name and address: whose list this is.',
  'scope.MailboxSettings.Read': 'Your time zone and working hours: how long somebody waits in working time.',
  'scope.Mail.ReadBasic': 'Mail without its text: who wrote to whom, when, and the subject.',
  'scope.Mail.Read': 'Mail with its text: the sentence that asks. It also tells who is out of office.',
  'scope.Chat.ReadBasic': 'Chats by name and people, without messages.',
  'scope.Chat.Read': 'Chat messages: the sentence that asks.',
  'scope.User.ReadBasic.All': 'Names, jobs and pictures of colleagues.',
  'scope.People.Read': 'Whom you work with: found first when you look for a colleague.',
  'scope.Mail.ReadWrite': 'Drafts in your mailbox: an answer is written down before it is sent.',
  'scope.Mail.Send': 'Sending your answers, holding replies, nudges and thanks by mail.',
  'scope.ChatMessage.Send': 'Sending them in a chat.',
  'scope.Chat.Create': 'Opening a chat with somebody you have not written to yet.',
  'scope.Tasks.ReadWrite': 'Tasks in Microsoft To Do, which remind you of promises.',
  'scope.Files.ReadWrite.AppFolder':
    'One file in Heed’s own folder in your OneDrive: your marks and templates on all your devices.',
  'scope.Presence.Read.All': 'Whether a colleague is out of office.',
  'scope.Calendars.ReadBasic': 'When your calendar is taken, without what for: your days off.',
  'scope.Team.ReadBasic.All': 'The teams you are in: where the wall may live.',
  'scope.Channel.ReadBasic.All': 'Their channels.',
  'scope.ChannelMessage.Send': 'Posting a thank-you on the wall.',
  'scope.ChannelMessage.Read.All': 'Showing the wall in Heed.',
} as const;

export type PermissionsKey = keyof typeof permissionsEn;
