import fc from 'fast-check';
import { checkAgainstContract } from '../../../src/sandbox/contract/checkAgainstContract';
import { conformTo } from '../../../src/sandbox/contract/conformTo';
import { membersOf } from '../../../src/sandbox/contract/contract';

describe('data made to fit a type', () => {
  it('keeps what fits, deep, and leaves out the rest', () => {
    const message = {
      id: '1',
      messageType: 'message',
      importance: 'screaming',
      from: { user: { id: 'a', displayName: 'A', userIdentityType: 'aadUser', shoeSize: 40 } },
      reactions: [{ reactionType: 'like' }, 'x'],
      replyToId: null,
      body: null,
      colour: 'red',
    };
    expect(conformTo('microsoft.graph.chatMessage', message)).toEqual({
      id: '1',
      messageType: 'message',
      from: {
        user: {
          '@odata.type': '#microsoft.graph.teamworkUserIdentity',
          id: 'a',
          displayName: 'A',
          userIdentityType: 'aadUser',
        },
      },
      reactions: [{ reactionType: 'like' }],
      replyToId: null,
    });
  });

  it.each(['message', 'chatMessage', 'chat', 'mailboxSettings', 'user', 'attachment'])(
    'always passes the check of %s',
    (type) => {
      const name = `microsoft.graph.${type}`;
      const names = fc.constantFrom(
        ...membersOf(name).keys(),
        '@odata.type',
        'userIdentityType',
        'user',
        'contentType',
      );
      const { tree } = fc.letrec((tie) => ({
        tree: fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom<unknown>(
            null,
            true,
            1,
            1.5,
            '',
            'text',
            '2026-01-01T00:00:00Z',
            `#${name}`,
            '#microsoft.graph.fileAttachment',
          ),
          fc.array(tie('tree'), { maxLength: 3 }),
          fc.dictionary(names, tie('tree'), { maxKeys: 5 }),
        ),
      }));
      fc.assert(
        fc.property(tree, (value) => checkAgainstContract(name, conformTo(name, value)).length === 0),
      );
    },
  );
});
