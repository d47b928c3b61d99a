// When a message asks to leave.

import type { MailData } from './Mail';

/**
 * PidTagDeferredSendTime as an extended property of Graph; the number's case and leading zeros do not matter.
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/pidtagdeferredsendtime-canonical-property
 * @see https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties
 */
const deferredSendTime = /^SystemTime 0x0*3FEF$/i;

/** When a message is to leave (epoch ms), 0 when at once. */
export function leavesAt(data: MailData): number {
  const said = data.singleValueExtendedProperties.find(({ id }) => deferredSendTime.test(id.trim()));
  const at = said === undefined ? Number.NaN : Date.parse(said.value);
  return Number.isNaN(at) ? 0 : at;
}
