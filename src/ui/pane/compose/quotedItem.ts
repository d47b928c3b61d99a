// The message that stands quoted in a draft, put as one that is open in Outlook, so that it is read as those are.

import { escapeUTF8 } from 'entities';
import type { MailPerson } from '../../../hosts/office/OpenItem';
import type { QuotedMessage } from '../../../language/replyCheck/splitDraft';
import type { Settings } from '../../../store/rows';
import { guestProfile, guestSettings } from '../message/guest';
import { graphMessage } from '../reading/graphMessage';
import type { ItemToRead } from '../reading/readItem';

const ID = 'draft';
/** A minute before, so that it is older than now. */
const BEFORE = 60_000;

/** @param now epoch ms */
export function quotedItem(quoted: QuotedMessage, me: MailPerson, now: number): ItemToRead {
  // A quote without an address is somebody's all the same.
  const from = quoted.from ?? { name: '', address: `unknown@${domainOf(me.address)}` };
  const message = {
    id: ID,
    conversations: [ID],
    internetMessageId: null,
    subject: '',
    from,
    to: [me],
    cc: [],
    at: now - BEFORE,
    hasAttachments: false,
  };
  const body = escapeUTF8(quoted.text).replaceAll('\n', '<br>');
  return {
    message: graphMessage(message, ID, { body, headers: null }),
    profile: guestProfile(me),
    settings: settingsFor(from, me),
    known: [],
    now,
  };
}

/** Whoever asks, inside the company or not, is to be answered. */
function settingsFor(from: MailPerson, me: MailPerson): Settings {
  return { ...guestSettings, colleagueDomains: [domainOf(me.address), domainOf(from.address)] };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
