// A channel to post in: first its team, then the channel.

import { Button, Dropdown, Field, makeStyles, Option, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Reach } from '../../../../domain/composition';
import { type ChannelInfo, channelMembers, channelsOf } from '../../../../graph/channels';
import { joinedTeams, type TeamInfo } from '../../../../graph/teams';
import { useConsent } from '../../consent/useConsent';
import { useSession } from '../../session/Session';
import { errorCode, errorSentence } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

type ChannelReach = Extract<Reach, { kind: 'channel' }>;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ChannelChoiceProps {
  readonly chosen: ChannelReach | null;
  readonly onChosen: (channel: ChannelReach | null) => void;
}

export default function ChannelChoice({ chosen, onChosen }: ChannelChoiceProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const { graph } = useSession();
  const { run, notice } = useConsent('teams');
  const [teams, setTeams] = useState<readonly TeamInfo[] | null>(null);
  const [team, setTeam] = useState<TeamInfo | null>(null);
  const [channels, setChannels] = useState<readonly ChannelInfo[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const ask = useCallback(
    async <T,>(question: (client: Awaited<ReturnType<typeof graph>>) => Promise<T>): Promise<T | null> => {
      setFailure(null);
      try {
        return await run(async () => question(await graph()));
      } catch (error) {
        console.error('Teams could not be read', error);
        setFailure(errorCode(error));
        return null;
      }
    },
    [graph, run],
  );
  const load = useCallback(async () => setTeams(await ask(joinedTeams)), [ask]);
  useEffect(() => void load(), [load]);

  const chooseTeam = async (next: TeamInfo | null) => {
    setTeam(next);
    setChannels(null);
    onChosen(null);
    if (next) setChannels(await ask((client) => channelsOf(client, next.id)));
  };
  const choose = async (channel: ChannelInfo | null) => {
    if (!channel) return;
    const reach: ChannelReach = {
      kind: 'channel',
      team: channel.team,
      channel: channel.id,
      name: channel.name,
      size: null,
    };
    onChosen(reach);
    const size = await ask((client) => channelMembers(client, channel));
    if (size !== null) onChosen({ ...reach, size });
  };

  if (failure !== null && teams === null) {
    return (
      <div className={styles.part} role="alert">
        <p className={styles.note}>{t('reach.failed', { reason: errorSentence(failure, reader) })}</p>
        <Button size="small" onClick={() => void load()}>
          {t('reach.retry')}
        </Button>
      </div>
    );
  }
  if (notice) return notice;
  if (teams === null) return <Spinner size="tiny" label={t('reach.loading')} labelPosition="after" />;
  if (teams.length === 0) return <p className={styles.note}>{t('reach.noTeams')}</p>;
  return (
    <div className={styles.part}>
      <Choice
        label={t('reach.chooseTeam')}
        items={teams}
        chosen={team?.id ?? null}
        onChosen={(id) => void chooseTeam(teams.find((each) => each.id === id) ?? null)}
      />
      {channels?.length === 0 && <p className={styles.note}>{t('reach.noChannels')}</p>}
      {channels !== null && channels.length > 0 && (
        <Choice
          label={t('reach.chooseChannel')}
          items={channels}
          chosen={chosen?.channel ?? null}
          onChosen={(id) => void choose(channels.find((each) => each.id === id) ?? null)}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly isArchived: boolean }[];
  readonly chosen: string | null;
  readonly onChosen: (id: string) => void;
}

function Choice({ label, items, chosen, onChosen }: ChoiceProps) {
  const { t } = composeTexts(useTexts());
  return (
    <Field label={label}>
      <Dropdown
        value={items.find(({ id }) => id === chosen)?.name ?? ''}
        selectedOptions={chosen === null ? [] : [chosen]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChosen(optionValue);
        }}
      >
        {items.map(({ id, name, isArchived }) => {
          const shown = isArchived ? t('reach.archived', { name }) : name;
          return (
            <Option key={id} value={id} text={shown} disabled={isArchived}>
              {shown}
            </Option>
          );
        })}
      </Dropdown>
    </Field>
  );
}
