// All operations of the sandbox, and which one an address means.

import { scopeFact } from '../contract/contract';
import { keysAsSegments } from './address';
import { chatMessageOperations } from './chats/chatMessages';
import { chatOperations } from './chats/chats';
import { driveOperations } from './drive/appFolder';
import { GraphFailure } from './GraphFailure';
import { messageOperations } from './mail/listMessages';
import { mailboxSettingsOperations } from './mail/mailboxSettings';
import { mailFolderOperations } from './mail/mailFolders';
import { mailTipsOperations } from './mail/mailTips';
import { messageDeltaOperations } from './mail/messageDelta';
import { messageWriteOperations } from './mail/writeMessages';
import type { Call, Operation } from './operation';
import { photoOperations } from './people/photos';
import { presenceOperations } from './people/presence';
import { peopleOperations } from './people/relevantPeople';
import { userOperations } from './people/users';
import { channelMessageOperations } from './teams/channelMessages';
import { teamOperations } from './teams/teams';
import { taskDeltaOperations } from './todo/taskDelta';
import { taskListOperations } from './todo/taskLists';
import { taskOperations } from './todo/tasks';

export const operations: readonly Operation[] = [
  ...userOperations,
  ...photoOperations,
  ...presenceOperations,
  ...peopleOperations,
  ...mailboxSettingsOperations,
  ...mailTipsOperations,
  ...mailFolderOperations,
  ...messageOperations,
  ...messageDeltaOperations,
  ...messageWriteOperations,
  ...chatOperations,
  ...chatMessageOperations,
  ...teamOperations,
  ...channelMessageOperations,
  ...taskListOperations,
  ...taskOperations,
  ...taskDeltaOperations,
  ...driveOperations,
];

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(
    `^${keysAsSegments(operation.path)
      .replaceAll('$', '\\$')
      .replaceAll(/\{\w+\}/g, '[^/]+')}/?$`,
    'i',
  ),
}));

/** The operations at a path (without version and query), whatever their method. */
export function operationsAt(path: string): readonly Operation[] {
  return patterns.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation);
}

/**
 * Holds the caller to the scopes of Microsoft's list.
 * @throws GraphFailure 403 in the words of the service
 */
export function checkScopes(operation: Operation, scopes: Call['scopes']): void {
  const fact = scopeFact(`${operation.method} ${operation.path}`);
  if (!fact) throw new Error(`No scopes are known for ${operation.method} ${operation.path}`);
  const enough = [...fact.least, ...fact.also];
  if (enough.some((scope) => scopes.has(scope))) return;
  switch (operation.service) {
    case 'outlook':
      throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'directory':
      throw new GraphFailure(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    case 'drive':
      throw new GraphFailure(403, 'accessDenied', 'Access denied');
    case 'teams':
      throw new GraphFailure(
        403,
        'Forbidden',
        `Missing scope permissions on the request. API requires one of '${enough.join(', ')}'. Scopes on the request '${[...scopes].join(', ')}'`,
      );
  }
}
