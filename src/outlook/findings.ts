// What is amiss with a draft at the moment of sending: a promised file that is missing, an asker who was dropped.
// Open questions are no finding here: on the pairs of eval/replies they raised more than three false alarms in a hundred.

import type { Person } from '../domain/person';
import type { OfficeDraft } from '../hosts/office/readDraft';
import { asksSomething } from '../language/replyCheck/asksSomething';
import { droppedAskers } from '../language/replyCheck/droppedAskers';
import { promisesAttachment } from '../language/replyCheck/promisedFile';
import { type QuotedMessage, splitDraft } from '../language/replyCheck/splitDraft';
import type { AlertSettings } from './alertSettings';
import { isForward } from './isForward';

export interface Findings {
  readonly isAttachmentMissing: boolean;
  readonly droppedAskers: readonly Person[];
}

/**
 * null when there is nothing to say, or the draft goes to anybody who is no colleague: there Heed keeps out.
 * @param left who asked, as the panel left it with the draft; null: only the quoted message tells
 */
export function findingsIn(
  draft: OfficeDraft,
  me: Person,
  { domains }: AlertSettings,
  left: readonly Person[] | null,
): Findings | null {
  const ours = new Set([domainOf(me.address), ...domains]);
  const { recipients } = draft;
  if (recipients.length === 0 || !recipients.every(({ address }) => ours.has(domainOf(address)))) return null;
  const { own, quoted } = splitDraft(draft.text, me.name);
  const askers = isForward(draft) ? [] : (left ?? askersIn(quoted));
  const others = askers.filter(({ address }) => address.toLowerCase() !== me.address.toLowerCase());
  const dropped = droppedAskers(others, recipients);
  const isAttachmentMissing = draft.hasAttachments === false && promisesAttachment(own);
  return isAttachmentMissing || dropped.length > 0 ? { isAttachmentMissing, droppedAskers: dropped } : null;
}

function askersIn(quoted: QuotedMessage | null): readonly Person[] {
  return quoted?.from && asksSomething(quoted.text) ? [quoted.from] : [];
}

/** Of an Exchange address that is no SMTP address: itself, so that it equals no domain. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
