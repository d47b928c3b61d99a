// Where the wall is: a group chat, which one can allow oneself, or a channel, which needs an administrator.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { WallChoice } from '../../../../store/kudosRows';
import { chats } from '../../../../store/queries';
import { chatName } from '../../people/chatName';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import ChannelChoice from '../compose/ChannelChoice';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  label: { display: 'flex', flexDirection: 'column' },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const kinds = ['chat', 'channel'] as const;
type Kind = (typeof kinds)[number];

interface ChooseWallProps {
  /** The wall there is; null when none was chosen. */
  readonly chosen: WallChoice | null;
  readonly onChosen: (choice: WallChoice) => Promise<void>;
  readonly onCancel: () => void;
}

export default function ChooseWall({ chosen, onChosen, onCancel }: ChooseWallProps) {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const [kind, setKind] = useState<Kind>(chosen?.place.kind ?? 'chat');
  const [choice, setChoice] = useState<WallChoice | null>(null);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('choose.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <RadioGroup
              aria-label={t('choose.kind')}
              value={kind}
              onChange={(_event, { value }) => {
                setKind(kinds.find((each) => each === value) ?? 'chat');
                setChoice(null);
              }}
            >
              {kinds.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={
                    <span className={styles.label}>
                      {t(`choose.${each}`)}
                      <span className={styles.hint}>{t(`choose.${each}Hint`)}</span>
                    </span>
                  }
                />
              ))}
            </RadioGroup>
            {kind === 'chat' ? (
              <GroupChats chosen={choice} onChosen={setChoice} />
            ) : (
              <ChannelChoice
                chosen={
                  choice?.place.kind === 'channel' ? { ...choice.place, name: choice.name, size: null } : null
                }
                onChosen={(reach) =>
                  setChoice(
                    reach && {
                      place: { kind: 'channel', team: reach.team, channel: reach.channel },
                      name: reach.name,
                    },
                  )
                }
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{t('choose.cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={choice === null}
              onClick={() => {
                if (choice) void onChosen(choice);
              }}
            >
              {t('choose.ok')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface GroupChatsProps {
  readonly chosen: WallChoice | null;
  readonly onChosen: (choice: WallChoice) => void;
}

function GroupChats({ chosen, onChosen }: GroupChatsProps) {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const { db } = useSession();
  const all = useLiveQuery(() => chats(db), [db]);
  const groups = all?.filter(({ form }) => form === 'group') ?? [];
  if (all && groups.length === 0) return <p className={styles.note}>{t('choose.noChats')}</p>;
  return (
    <Field label={t('choose.whichChat')}>
      <Dropdown
        value={chosen?.name ?? ''}
        selectedOptions={chosen?.place.kind === 'chat' ? [chosen.place.chat] : []}
        onOptionSelect={(_event, { optionValue }) => {
          const chat = groups.find(({ id }) => id === optionValue);
          if (chat) onChosen({ place: { kind: 'chat', chat: chat.id }, name: chatName(chat) });
        }}
      >
        {groups.map((chat) => (
          <Option key={chat.id} value={chat.id} text={chatName(chat)}>
            {chatName(chat)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
