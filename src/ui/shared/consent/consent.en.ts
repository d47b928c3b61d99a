// English texts about permissions: the notice where one is needed, and the page that lists them.

export const consentEn = {
  // Why a feature needs it: one sentence.
  'why.readHeaders':
    'To show who waits, Heed has to see who wrote to whom, when, and the subject, and your working hours.',
  'why.readText':
    'To find the sentence that asks, Heed has to read the text of your mail and chats; it keeps no text.',
  'why.mailText': 'To show the sentence that asks, Heed has to read the text of your mail; it keeps no text.',
  'why.chats': 'To find requests in chats, Heed has to read your chat messages; it keeps no text.',
  'why.people':
    'To show your colleagues’ jobs and pictures, Heed has to look them up in your company’s directory.',
  'why.findPeople': 'To find a colleague by name, Heed has to search your company’s directory.',
  'why.sendMail':
    'To answer by mail from here, Heed has to make a draft in your mailbox and send it for you.',
  'why.sendChat': 'To answer in a chat from here, Heed has to send messages for you.',
  'why.startChat': 'To write to somebody for the first time, Heed has to open a chat with them for you.',
  'why.tasks':
    'To remind you of what you promised while Heed is closed, Heed has to keep tasks in Microsoft To Do.',
  'why.appFolder':
    'To know your marks and templates on your other devices, Heed has to keep one file in its own folder in your OneDrive.',
  'why.mailTips': 'To see whether somebody is out of office, Heed has to ask for their mail tips.',
  'why.presence': 'To see whether somebody is out of office, Heed has to see their presence in Teams.',
  'why.calendar': 'To leave your days off out of the count, Heed has to see when your calendar is taken.',
  'why.teams': 'To choose where the wall lives, Heed has to list your teams and channels.',
  'why.sendChannel': 'To post on the wall, Heed has to send messages to its channel for you.',
  'why.channelMessages': 'To show the wall here, Heed has to read the messages of its channel.',

  // The notice
  'notice.label': 'Permission needed',
  'notice.allow': 'Allow',
  'notice.again': 'Ask again',
  'notice.later': 'Not now',
  'notice.asking': 'Answer in the window of Microsoft that has opened.',
  'notice.refused': 'It was not allowed, so nothing has changed. All else in Heed works without it.',
  'notice.network': 'Microsoft’s sign-in does not answer. Try again when you are online.',
  'notice.unsupported': 'This program cannot ask for permissions. Open Heed in a browser and allow it there.',
  'notice.otherPerson': 'Somebody else was signed in in that window, so nothing has changed.',
  'notice.failed': 'It could not be asked for ({{code}}). All else in Heed works without it.',
  'notice.admin':
    'Only an administrator of your company can allow this. Send them this link; all else in Heed works without it.',
  'notice.adminLink': 'Link for the administrator',
  'notice.copy': 'Copy link',
  'notice.copied': 'Copied',

  'permissions.link': 'What Heed may do',

  // In place of the page, while nobody is signed in
  'sign.title': 'Sign in to see who waits',
  'sign.noneTitle': 'Heed gets no sign-in here',
  'sign.signIn': 'Heed reads your mail and chats with your own Microsoft 365 account, on this device alone.',
  'sign.refused': 'You did not sign in, so Heed shows nothing. Nothing was changed.',
  'sign.network': 'Microsoft’s sign-in does not answer. Heed shows your list when you are back online.',
  'sign.unsupported':
    'This version of Teams or Outlook cannot sign apps in. In a browser, Heed works with the same account.',
  'sign.otherTenant': 'This Heed was set up for another company. Sign in with your account of that company.',
  'sign.otherPerson': 'Somebody else is signed in by now. Heed shows nobody’s list to anyone else.',
  'sign.adminConsent':
    'Only an administrator of your company can allow Heed. Send them this link, then come back.',
  'sign.button': 'Sign in',
  'sign.again': 'Try again',
  'sign.other': 'Use another account',
  'sign.inBrowser': 'Open in a browser',
  'sign.chat': 'this chat',
  'sign.teams': 'Teams',
  'sign.outlook': 'Outlook',
  'sign.meanwhile': 'What waits for you can be answered in:',
} as const;

export type ConsentKey = keyof typeof consentEn;
