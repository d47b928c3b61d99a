// The check on sending (a Smart Alert): asks once more where a file or an asker is missing, and otherwise stays silent.
// Whatever goes wrong or takes too long, the mail goes out.

import { readDraft } from '../hosts/office/readDraft';
import { told } from '../hosts/office/told';
import { alertSettings } from './alertSettings';
import { alertText } from './alertTexts';
import { findingsIn } from './findings';
import { leftAskersKey, parseLeftAskers } from './leftAskers';

/** After this long the mail goes out unchecked, ms. */
const LIMIT = 800;

/** Outlook's event of sending, as far as the check needs it. */
export type SendingEvent = Pick<Office.MailboxEvent, 'completed'>;

/**
 * Handles `OnMessageSend`: completes the event once, within `limit` ms.
 * `promptUser` in the manifests gives *Send anyway* beside the text.
 */
export async function onMessageSend(
  event: SendingEvent,
  office: typeof Office,
  limit = LIMIT,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limit, null);
  });
  let text: string | null = null;
  try {
    text = await Promise.race([objection(office), late]);
  } catch (error) {
    console.error('Heed could not look at this message', error);
  } finally {
    clearTimeout(timer);
  }
  event.completed(text === null ? { allowEvent: true } : { allowEvent: false, errorMessage: text });
}

/** What to say before the mail goes; null when there is nothing to say. */
async function objection(office: typeof Office): Promise<string | null> {
  const { mailbox, roamingSettings, displayLanguage } = office.context;
  const settings = alertSettings(roamingSettings);
  if (!settings.isOn) return null;
  const [draft, left] = await Promise.all([readDraft(office), leftWith(mailbox.item)]);
  if (draft === null) return null;
  const { emailAddress: address, displayName: name } = mailbox.userProfile;
  const found = findingsIn(draft, { address, name }, settings, parseLeftAskers(left));
  return found === null ? null : alertText(found, displayLanguage);
}

async function leftWith(item: Office.Mailbox['item']): Promise<unknown> {
  // Older Outlooks, and phones, have none.
  const session = item?.sessionData;
  return session ? told<unknown>((callback) => session.getAsync(leftAskersKey, callback)) : null;
}
