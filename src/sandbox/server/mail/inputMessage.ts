// What clients write about a message, checked before it is believed.

import * as v from 'valibot';
import { checkAgainstContract } from '../../contract/checkAgainstContract';
import { badRequest } from '../GraphFailure';
import type { Json } from '../operation';
import type { Address, MailData } from './Mail';

const Recipient = v.pipe(
  v.object({ emailAddress: v.object({ name: v.nullish(v.string()), address: v.string() }) }),
  v.transform(
    ({ emailAddress: { name, address } }): Address => ({
      emailAddress: { name: name ?? address, address: address.trim() },
    }),
  ),
);
const Recipients = v.optional(v.array(Recipient));
const Moment = v.object({ dateTime: v.string(), timeZone: v.nullish(v.string(), 'UTC') });
const Header = v.object({ name: v.string(), value: v.string() });

const Input = v.object({
  subject: v.nullish(v.string()),
  body: v.optional(
    v.object({
      contentType: v.optional(v.picklist(['text', 'html']), 'text'),
      content: v.nullish(v.string(), ''),
    }),
  ),
  toRecipients: Recipients,
  ccRecipients: Recipients,
  bccRecipients: Recipients,
  replyTo: Recipients,
  importance: v.optional(v.picklist(['low', 'normal', 'high'])),
  internetMessageId: v.optional(v.string()),
  internetMessageHeaders: v.optional(v.array(Header)),
  attachments: v.optional(
    v.array(v.looseObject({ name: v.nullish(v.string()), isInline: v.nullish(v.boolean()) })),
  ),
  singleValueExtendedProperties: v.optional(v.array(v.object({ id: v.string(), value: v.string() }))),
  isRead: v.optional(v.boolean()),
  categories: v.optional(v.array(v.string())),
  inferenceClassification: v.optional(v.picklist(['focused', 'other'])),
  flag: v.optional(
    v.object({
      flagStatus: v.optional(v.picklist(['notFlagged', 'flagged', 'complete'])),
      startDateTime: v.nullish(Moment),
      dueDateTime: v.nullish(Moment),
      completedDateTime: v.nullish(Moment),
    }),
  ),
});
type Input = v.InferOutput<typeof Input>;

/** The properties that can be changed after a message was sent or received. */
const always = ['isRead', 'categories', 'flag', 'importance', 'inferenceClassification'];
const mostHeaders = 5;

/**
 * The changes that a JSON message asks for.
 * @param on `draft` may change everything writable, `received` the marks only
 * @throws GraphFailure 400 in Graph's words for unknown properties and bad values
 */
export function readMessageInput(json: unknown, on: 'draft' | 'received'): Partial<MailData> {
  const trouble = checkAgainstContract('microsoft.graph.message', json)[0];
  if (trouble !== undefined) {
    throw badRequest(
      `The request body does not fit the type 'microsoft.graph.message': ${trouble}`,
      'RequestBodyRead',
    );
  }
  const parsed = v.safeParse(Input, json);
  if (!parsed.success)
    throw badRequest(`Invalid message: ${parsed.issues[0].message}`, 'ErrorInvalidRequest');
  const input = parsed.output;
  if (on === 'received') {
    const fixed = Object.keys(input).find((name) => !always.includes(name));
    if (fixed !== undefined) {
      throw badRequest(`The property '${fixed}' can be changed on a draft only.`, 'ErrorInvalidPropertySet');
    }
  }
  return { ...textChanges(input), ...markChanges(input) };
}

function textChanges(input: Input): Partial<MailData> {
  const changes: Partial<MailData> = {};
  if (input.subject !== undefined) changes.subject = input.subject ?? '';
  if (input.body) {
    changes.body = input.body;
    changes.uniqueBody = null;
  }
  for (const name of ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const) {
    const people = input[name];
    if (people) changes[name] = people;
  }
  if (input.internetMessageId !== undefined) changes.internetMessageId = input.internetMessageId;
  if (input.internetMessageHeaders)
    changes.internetMessageHeaders = checkHeaders(input.internetMessageHeaders);
  if (input.singleValueExtendedProperties)
    changes.singleValueExtendedProperties = input.singleValueExtendedProperties;
  if (input.attachments) {
    changes.attachments = input.attachments.map((attachment, index) => ({
      id: `att${index}`,
      ...attachment,
    }));
    changes.hasAttachments = input.attachments.some(({ isInline }) => isInline !== true);
  }
  return changes;
}

function markChanges(input: Input): Partial<MailData> {
  const changes: Partial<MailData> = {};
  if (input.importance !== undefined) changes.importance = input.importance;
  if (input.isRead !== undefined) changes.isRead = input.isRead;
  if (input.categories) changes.categories = input.categories;
  if (input.inferenceClassification !== undefined)
    changes.inferenceClassification = input.inferenceClassification;
  if (input.flag) changes.flag = readFlag(input.flag);
  return changes;
}

/** @see https://learn.microsoft.com/graph/api/resources/followupflag */
function readFlag(flag: NonNullable<Input['flag']>): Json {
  const { flagStatus = 'notFlagged', startDateTime, dueDateTime, completedDateTime } = flag;
  if (dueDateTime && !startDateTime) {
    throw badRequest('A due date of a flag needs a start date.', 'ErrorInvalidArgument');
  }
  const json: Json = { flagStatus };
  if (flagStatus === 'notFlagged') return json;
  if (startDateTime) json.startDateTime = startDateTime;
  if (dueDateTime) json.dueDateTime = dueDateTime;
  if (completedDateTime) json.completedDateTime = completedDateTime;
  return json;
}

function checkHeaders(
  headers: readonly v.InferOutput<typeof Header>[],
): readonly v.InferOutput<typeof Header>[] {
  const odd = headers.find(({ name }) => !/^x-/i.test(name));
  if (odd) {
    throw badRequest(
      `The internet message header name '${odd.name}' should start with 'x-' or 'X-'.`,
      'InvalidInternetMessageHeader',
    );
  }
  if (headers.length > mostHeaders) {
    throw badRequest(
      'Maximum number of headers in one message should be less than or equal to 5.',
      'InvalidInternetMessageHeaderCollection',
    );
  }
  return headers;
}
