// Mail tips: whether the people one is about to write to are out of office.

import * as v from 'valibot';
import { partField, readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { type GraphTime, parseGraphTime } from './graphTime';
import { parsePage } from './jsonPage';
import { mailTipScopes } from './scopes';

export interface MailTip {
  /** Lower case. */
  readonly address: string;
  readonly isAway: boolean;
  /** End of the absence, epoch ms; null when not away or not said. */
  readonly awayUntil: number | null;
}

const call: CallOptions = { scopes: mailTipScopes, isUrgent: true };
/** Addresses in one call. */
const mostAtOnce = 100;

const timeField = partField(v.object({ dateTime: textField, timeZone: textField }));
const tipSchema = v.object({
  emailAddress: partField(v.object({ address: textField })),
  automaticReplies: partField(v.object({ message: textField, scheduledEndTime: timeField })),
});

/**
 * What Exchange says of each address that it knows; others are left out. The words of an automatic reply are not read.
 * @throws GraphError
 */
export async function mailTips(
  client: Pick<GraphClient, 'post'>,
  addresses: readonly string[],
): Promise<Map<string, MailTip>> {
  const tips = new Map<string, MailTip>();
  for (let start = 0; start < addresses.length; start += mostAtOnce) {
    const body = {
      EmailAddresses: addresses.slice(start, start + mostAtOnce),
      MailTipsOptions: 'automaticReplies',
    };
    for (const item of parsePage(await client.post('/me/getMailTips', body, call)).items) {
      const tip = readObject(tipSchema, item);
      const address = tip?.emailAddress?.address?.toLowerCase();
      if (!tip?.automaticReplies || !address) continue;
      const { message, scheduledEndTime } = tip.automaticReplies;
      const end: GraphTime | null = scheduledEndTime;
      // Exchange gives the text only while it is sent.
      const isAway = (message ?? '').trim() !== '' || end !== null;
      tips.set(address, { address, isAway, awayUntil: isAway ? parseGraphTime(end) : null });
    }
  }
  return tips;
}
