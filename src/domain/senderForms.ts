// Forms of sender addresses and names that no person writes under.

/** Without dots, dashes and underscores. */
const SYSTEM_LOCALS = new Set([
  'mailerdaemon',
  'maildaemon',
  'postmaster',
  'daemon',
  'root',
  'nobody',
  'doublebounce',
  'bounce',
  'bounces',
  'abusereport',
  'feedbackloop',
]);
/** Exchange sends its reports under this name and a fixed number. */
const EXCHANGE_SYSTEM = /^microsoftexchange[0-9a-f]{32}$/;
const SYSTEM_NAME =
  /^(?:mail delivery (?:sub)?system|mail deliver(?:y)? system|mailer[- ]?daemon|mail administrator|microsoft outlook|postmaster|delivery subsystem|система доставки почты)$/i;

/** Words of an address that say that nobody reads answers. */
const SILENT = new Set([
  'noreply',
  'noreplies',
  'donotreply',
  'dontreply',
  'noresponse',
  'nichtantworten',
  'keineantwort',
  'nepasrepondre',
  'noresponder',
  'neotvechat',
  'neotvechayte',
  'autoreply',
  'autoresponder',
  'autoconfirm',
  'autoinform',
  'automailer',
  'automated',
  'notification',
  'notifications',
  'notifier',
  'notify',
  'alert',
  'alerts',
  'newsletter',
  'newsletters',
  'mailer',
  'robot',
  'mailrobot',
  'unsubscribe',
  'quarantine',
  'uvedomlenie',
  'uvedomleniya',
  'rassylka',
]);
/** Whole local parts of newsletters. */
const LETTERS = new Set([
  'news',
  'digest',
  'promo',
  'offers',
  'mailing',
  'mailings',
  'subscriptions',
  'updates',
]);
const SILENT_PHRASE =
  /(?:^|[._+-])(?:no[._-]?repl(?:y|ies)|do[._-]?not[._-]?repl(?:y|ies)|no[._-]?response|ne[._-]?otvechat[a-z]*|no[._-]?responder|ne[._-]?pas[._-]?repondre|nicht[._-]?antworten|auto[._-]?(?:reply|confirm|responder))(?:$|[._+\d-])/;

/** Does the mail system itself write under this address (lower case)? */
export function isSystemAddress(address: string): boolean {
  const local = localPart(address);
  if (SYSTEM_LOCALS.has(local.replace(/[._-]/g, '')) || EXCHANGE_SYSTEM.test(local)) return true;
  return /^(?:mailer-daemon|postmaster|bounces?)[+=_.-]/.test(local);
}

/** "Mail Delivery Subsystem" and its kin as the shown name. */
export function isSystemName(name: string): boolean {
  return SYSTEM_NAME.test(name.replace(/["']/g, '').trim());
}

/** Is this an address (lower case) that takes no answers: no-reply, notifications, alerts, newsletters? */
export function isNoReplyAddress(address: string): boolean {
  const local = localPart(address);
  if (local === '') return false;
  if (LETTERS.has(local) || SILENT_PHRASE.test(local)) return true;
  return local.split(/[._+\-\d]+/).some((word) => SILENT.has(word));
}

function localPart(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}
