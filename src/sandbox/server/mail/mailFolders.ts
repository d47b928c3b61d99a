// /me/mailFolders: the folders at the top, one folder, its children.

import { parseFilter } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, readCount, readSkip, readTop } from '../odata/options';
import { collection, myContext, pageBySkip } from '../odata/page';
import { applySelection, contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { type Folder, rootFolder } from './folders';
import type { MailboxStore } from './MailboxStore';

const type = 'microsoft.graph.mailFolder';

function presentFolder(store: MailboxStore, folder: Folder): Json {
  const children = store.allFolders().filter((other) => other.parent === folder.publicId).length;
  return {
    id: folder.publicId,
    displayName: folder.name,
    parentFolderId: folder.parent,
    childFolderCount: children,
    unreadItemCount: store.unreadIn(folder.publicId),
    totalItemCount: store.inFolder(folder.publicId).size,
    isHidden: false,
  };
}

function listFolders(call: Call, parent: string, context: string): Answer {
  allowOnly(call.options, ['$select', '$top', '$skip', '$count', '$filter']);
  const store = call.world.mailbox(call.me.user.id);
  const selection = readSelection(call.options, type);
  const text = call.options.get('$filter');
  const filter = text === undefined ? null : parseFilter(text);
  const all = store
    .allFolders()
    .filter((folder) => folder.parent === parent)
    .map((folder) => presentFolder(store, folder))
    .filter((folder) => filter === null || matches(filter, folder));
  const page = pageBySkip(call, all, readSkip(call.options), readTop(call.options, 10, 1_000));
  const values = page.items.map((folder) => applySelection(folder, selection));
  const count = readCount(call.options) ? all.length : null;
  return ok(collection(myContext(call, `${context}${contextOf(selection)}`), values, page.nextLink, count));
}

function listTop(call: Call): Answer {
  return listFolders(call, rootFolder, 'mailFolders');
}

function listChildren(call: Call): Answer {
  const named = call.params.folder ?? '';
  const parent =
    named.toLowerCase() === 'msgfolderroot' || named === rootFolder
      ? rootFolder
      : call.world.mailbox(call.me.user.id).folder(named).publicId;
  return listFolders(call, parent, `mailFolders('${encodeURIComponent(named)}')/childFolders`);
}

function getFolder(call: Call): Answer {
  allowOnly(call.options, ['$select']);
  const store = call.world.mailbox(call.me.user.id);
  const selection = readSelection(call.options, type);
  const folder = presentFolder(store, store.folder(call.params.folder ?? ''));
  const context = myContext(call, `mailFolders${contextOf(selection)}/$entity`);
  return ok({ '@odata.context': context, ...applySelection(folder, selection) });
}

export const mailFolderOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/mailFolders', service: 'outlook', run: listTop },
  { method: 'GET', path: '/me/mailFolders/{folder}', service: 'outlook', run: getFolder },
  { method: 'GET', path: '/me/mailFolders/{folder}/childFolders', service: 'outlook', run: listChildren },
];
