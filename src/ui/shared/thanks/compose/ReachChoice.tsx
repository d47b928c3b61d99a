// Who will see it: each recipient alone (the first choice), a group chat, or a channel.

import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import type { Reach } from '../../../../domain/composition';
import type { Person } from '../../../../domain/person';
import { chats } from '../../../../store/queries';
import { chatName } from '../../people/chatName';
import { shownName } from '../../people/givenName';
import { useSession } from '../../session/Session';
import { type Texts, useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

const ChannelChoice = lazy(() => import('./ChannelChoice'));

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  more: { paddingInlineStart: tokens.spacingHorizontalXXL },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Kind = 'aloneChat' | 'aloneMail' | 'chat' | 'channel';

const kinds: readonly Kind[] = ['aloneChat', 'aloneMail', 'chat', 'channel'];

function kindOf(reach: Reach): Kind {
  if (reach.kind !== 'alone') return reach.kind;
  return reach.by === 'chat' ? 'aloneChat' : 'aloneMail';
}

interface ReachChoiceProps {
  readonly to: readonly Person[];
  readonly reach: Reach | null;
  readonly onReach: (reach: Reach | null) => void;
}

export function ReachChoice({ to, reach, onReach }: ReachChoiceProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const [kind, setKind] = useState<Kind>(reach ? kindOf(reach) : 'aloneChat');
  const shown = reach ? kindOf(reach) : kind;
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'aloneChat') onReach({ kind: 'alone', by: 'chat' });
    else if (next === 'aloneMail') onReach({ kind: 'alone', by: 'mail' });
    else onReach(null);
  };
  return (
    <div className={styles.part}>
      <Field label={t('reach.label')}>
        <RadioGroup
          value={shown}
          onChange={(_event, { value }) => {
            const next = kinds.find((each) => each === value);
            if (next !== undefined) choose(next);
          }}
        >
          {kinds.map((each) => (
            <Radio key={each} value={each} label={labelOf(each, to, reader)} />
          ))}
        </RadioGroup>
      </Field>
      {shown === 'chat' && (
        <div className={styles.more}>
          <ChatChoice to={to} chosen={reach?.kind === 'chat' ? reach.chat : null} onReach={onReach} />
        </div>
      )}
      {shown === 'channel' && (
        <div className={styles.more}>
          <Suspense fallback={null}>
            <ChannelChoice chosen={reach?.kind === 'channel' ? reach : null} onChosen={onReach} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function labelOf(kind: Kind, to: readonly Person[], reader: Texts): string {
  const { t } = composeTexts(reader);
  if (kind === 'chat' || kind === 'channel') return t(`reach.${kind}`);
  const [first] = to;
  if (!first) return t(kind === 'aloneChat' ? 'reach.nobodyChat' : 'reach.nobodyMail');
  if (to.length === 1) return t(`reach.${kind}`, { name: shownName(first) });
  return t(`reach.${kind}Many`, { people: to.length });
}

interface ChatChoiceProps {
  readonly to: readonly Person[];
  readonly chosen: string | null;
  readonly onReach: (reach: Reach | null) => void;
}

function ChatChoice({ to, chosen, onReach }: ChatChoiceProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t, count } = composeTexts(reader);
  const { db } = useSession();
  const all = useLiveQuery(() => chats(db), [db]);
  const groups = all?.filter(({ form }) => form === 'group') ?? [];
  const chat = groups.find(({ id }) => id === chosen);
  const absent = chat
    ? to.filter(
        (person) =>
          !chat.members.some(
            ({ address, userId }) =>
              address === person.address || (userId !== undefined && userId === person.userId),
          ),
      )
    : [];
  if (all && groups.length === 0) return <p className={styles.note}>{t('reach.noChats')}</p>;
  return (
    <div className={styles.part}>
      <Field label={t('reach.chooseChat')}>
        <Dropdown
          value={chat ? chatName(chat) : ''}
          selectedOptions={chat ? [chat.id] : []}
          onOptionSelect={(_event, { optionValue }) => {
            const next = groups.find(({ id }) => id === optionValue);
            if (next)
              onReach({ kind: 'chat', chat: next.id, name: chatName(next), size: next.members.length });
          }}
        >
          {groups.map((group) => (
            <Option key={group.id} value={group.id} text={chatName(group)}>
              {count('reach.people', group.members.length, { name: chatName(group) })}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {absent.length > 0 && (
        <p className={styles.note} role="status">
          {t('reach.notThere', { names: absent.map(shownName).join(', ') })}
        </p>
      )}
    </div>
  );
}
