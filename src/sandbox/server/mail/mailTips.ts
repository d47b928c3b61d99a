// POST /me/getMailTips: what to know of people before writing to them: out of office, mailbox full.

import * as v from 'valibot';
import { badRequest } from '../GraphFailure';
import { metadata } from '../odata/page';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { absenceOf } from '../people/absence';

const Input = v.object({
  EmailAddresses: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100)),
  MailTipsOptions: v.string(),
});
const known = [
  'automaticReplies',
  'mailboxFullStatus',
  'customMailTip',
  'externalMemberCount',
  'totalMemberCount',
  'maxMessageSize',
  'deliveryRestriction',
  'moderationStatus',
  'recipientScope',
  'recipientSuggestions',
];

/** @see https://learn.microsoft.com/graph/api/user-getmailtips */
function getMailTips(call: Call): Answer {
  const body = typeof call.body === 'object' && call.body !== null ? Object.entries(call.body) : [];
  const parsed = v.safeParse(
    Input,
    Object.fromEntries(body.map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value])),
  );
  if (!parsed.success)
    throw badRequest('EmailAddresses and MailTipsOptions are needed.', 'ErrorInvalidRequest');
  const options = parsed.output.MailTipsOptions.split(',').map((option) => option.trim());
  const odd = options.find((option) => !known.includes(option));
  if (odd !== undefined) throw badRequest(`MailTipsOptions: '${odd.slice(0, 50)}' is not known.`);
  call.world.mailbox(call.me.user.id);
  const value = parsed.output.EmailAddresses.map((address) => tipsOf(call, address, options));
  return ok({ '@odata.context': metadata(call, 'Collection(microsoft.graph.mailTips)'), value });
}

function tipsOf(call: Call, address: string, options: readonly string[]): Json {
  const person = call.world.person(address);
  const json: Json = { emailAddress: { name: '', address } };
  if (options.includes('recipientScope')) json.recipientScope = person ? 'internal' : 'external';
  // Of people elsewhere nothing more is known.
  if (!person?.mailbox) return json;
  if (options.includes('mailboxFullStatus')) json.mailboxFull = person.isMailboxFull === true;
  if (options.includes('automaticReplies')) {
    const absence = absenceOf(person, call.world.clock());
    json.automaticReplies =
      absence === null
        ? { message: '' }
        : {
            message: absence.message,
            ...(absence.start && { scheduledStartTime: absence.start }),
            ...(absence.end && { scheduledEndTime: absence.end }),
          };
  }
  return json;
}

export const mailTipsOperations: readonly Operation[] = [
  { method: 'POST', path: '/me/getMailTips', service: 'outlook', run: getMailTips },
];
