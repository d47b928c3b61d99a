// Drafts, marks, moving, deleting, answering and sending.

import * as v from 'valibot';
import { badRequest, GraphFailure } from '../GraphFailure';
import type { Answer, Call, Operation } from '../operation';
import { sendDraft, sendNew } from './deliver';
import { type Answering, answerDraft, emptyDraft, isDoubleText } from './drafts';
import { readMessageInput } from './inputMessage';
import { messageContext } from './listMessages';
import { etagOf, type Mail, type MailData } from './Mail';
import { findMail, type MailboxStore } from './MailboxStore';
import { presentMessage } from './presentMessage';

function storeOf(call: Call): MailboxStore {
  return call.world.mailbox(call.me.user.id);
}

function mailOf(call: Call): Mail {
  return findMail(storeOf(call), call.params.message ?? '');
}

function written(call: Call, status: number, mail: Mail): Answer {
  const json = presentMessage(call, mail, null);
  return {
    status,
    json: { '@odata.context': messageContext(call, null, null, '/$entity'), ...json },
    headers: { ETag: etagOf(mail) },
  };
}

/** @throws GraphFailure 412 when the caller knows an older state of the message */
function checkMatch(call: Call, mail: Mail): void {
  const wanted = call.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(mail)) {
    throw new GraphFailure(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    );
  }
}

function create(call: Call): Answer {
  return createIn(call, 'drafts');
}

function createIn(call: Call, folder: string): Answer {
  const store = storeOf(call);
  const place = store.folder(folder).publicId;
  const data = { ...emptyDraft(call, place), ...readMessageInput(call.body, 'draft') };
  return written(call, 201, store.add(call.world.newMailId(), data));
}

function update(call: Call): Answer {
  const mail = mailOf(call);
  checkMatch(call, mail);
  const changes = readMessageInput(call.body, mail.data.isDraft ? 'draft' : 'received');
  if (changes.internetMessageHeaders) throw badRequest('Headers can be set when a message is created only.');
  storeOf(call).change(mail, changes);
  return written(call, 200, mail);
}

/** Into Deleted Items; from there, out of the mailbox. */
function remove(call: Call): Answer {
  const store = storeOf(call);
  const mail = mailOf(call);
  checkMatch(call, mail);
  const bin = store.folder('deleteditems').publicId;
  if (mail.data.parentFolderId === bin) store.remove(mail);
  else store.move(mail, bin);
  return { status: 204 };
}

const Destination = v.object({ destinationId: v.string() });

function move(call: Call): Answer {
  const store = storeOf(call);
  const mail = mailOf(call);
  const parsed = v.safeParse(Destination, call.body);
  if (!parsed.success) throw badRequest('destinationId is needed.', 'ErrorInvalidRequest');
  return written(call, 201, store.move(mail, store.folder(parsed.output.destinationId).publicId));
}

const AnswerBody = v.nullish(
  v.object({
    comment: v.nullish(v.string(), ''),
    message: v.optional(v.unknown()),
    toRecipients: v.optional(v.unknown()),
  }),
  {},
);

/** The answer to a message as the request describes it, as a draft that lies in no folder yet. */
function composed(call: Call, how: Answering): MailData {
  const original = mailOf(call);
  const parsed = v.safeParse(AnswerBody, call.body);
  if (!parsed.success)
    throw badRequest(`Invalid request body: ${parsed.issues[0].message}`, 'ErrorInvalidRequest');
  const { comment = '', message, toRecipients } = parsed.output;
  const changes = readMessageInput(message ?? {}, 'draft');
  const people = toRecipients === undefined ? {} : readMessageInput({ toRecipients }, 'draft');
  if (isDoubleText(comment ?? '', changes.body)) {
    throw badRequest('Specify either comment or the body of message, not both.', 'ErrorInvalidRequest');
  }
  const drafts = storeOf(call).folder('drafts').publicId;
  const draft = answerDraft(call, original, how, comment ?? '', drafts);
  const headers = [...draft.internetMessageHeaders, ...(changes.internetMessageHeaders ?? [])];
  return { ...draft, ...people, ...changes, internetMessageHeaders: headers };
}

function createAnswer(how: Answering): (call: Call) => Answer {
  return (call) => written(call, 201, storeOf(call).add(call.world.newMailId(), composed(call, how)));
}

function answerNow(how: Answering): (call: Call) => Answer {
  return (call) => {
    sendNew(call, composed(call, how), true);
    return { status: 202 };
  };
}

function send(call: Call): Answer {
  sendDraft(call, mailOf(call));
  return { status: 202 };
}

const Outgoing = v.object({ message: v.unknown(), saveToSentItems: v.optional(v.boolean(), true) });

function sendMail(call: Call): Answer {
  const parsed = v.safeParse(Outgoing, call.body);
  if (!parsed.success || typeof parsed.output.message !== 'object') {
    throw badRequest('The message to send is needed.', 'ErrorInvalidRequest');
  }
  const { message, saveToSentItems } = parsed.output;
  const folder = storeOf(call).folder('sentitems').publicId;
  sendNew(call, { ...emptyDraft(call, folder), ...readMessageInput(message, 'draft') }, saveToSentItems);
  return { status: 202 };
}

/** What a mailbox over its quota, or one that is read-only, refuses. @see https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
function whenWritable(run: Operation['run']): Operation['run'] {
  return (call) => {
    if (call.me.isMailboxReadOnly) {
      throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    }
    if (call.me.isMailboxFull) {
      throw new GraphFailure(507, 'ErrorQuotaExceeded', 'Mailbox has exceeded maximum mailbox size.');
    }
    return run(call);
  };
}

const one = '/me/messages/{message}';

export const messageWriteOperations: readonly Operation[] = [
  { method: 'POST', path: '/me/messages', service: 'outlook', run: whenWritable(create) },
  {
    method: 'POST',
    path: '/me/mailFolders/{folder}/messages',
    service: 'outlook',
    run: whenWritable((call) => createIn(call, call.params.folder ?? '')),
  },
  { method: 'PATCH', path: one, service: 'outlook', run: update },
  { method: 'DELETE', path: one, service: 'outlook', run: remove },
  { method: 'POST', path: `${one}/move`, service: 'outlook', run: move },
  {
    method: 'POST',
    path: `${one}/createReply`,
    service: 'outlook',
    run: whenWritable(createAnswer('reply')),
  },
  {
    method: 'POST',
    path: `${one}/createReplyAll`,
    service: 'outlook',
    run: whenWritable(createAnswer('replyAll')),
  },
  {
    method: 'POST',
    path: `${one}/createForward`,
    service: 'outlook',
    run: whenWritable(createAnswer('forward')),
  },
  { method: 'POST', path: `${one}/reply`, service: 'outlook', run: whenWritable(answerNow('reply')) },
  { method: 'POST', path: `${one}/replyAll`, service: 'outlook', run: whenWritable(answerNow('replyAll')) },
  { method: 'POST', path: `${one}/forward`, service: 'outlook', run: whenWritable(answerNow('forward')) },
  { method: 'POST', path: `${one}/send`, service: 'outlook', run: whenWritable(send) },
  { method: 'POST', path: '/me/sendMail', service: 'outlook', run: whenWritable(sendMail) },
];
