// The form of a thank-you, with the card beside it (below it where there is no room).

import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lackOf, type Reach } from '../../../../domain/composition';
import type { Kudos } from '../../../../domain/kudos';
import type { Person } from '../../../../domain/person';
import { thanksStarter } from '../../../../language/courtesy/thanksStarter';
import { languageOf } from '../../../../language/languageOf';
import { wordsOf } from '../../../../language/words';
import { thanksTexts } from '../../../../outbox/thanksTexts';
import { keepMailed } from '../../../../store/mailedKudos';
import { noteThanked } from '../../../../store/moments';
import type { OutboxContent } from '../../../../store/outboxRows';
import { profile } from '../../../../store/queries';
import { useMaySend } from '../../reply/useMaySend';
import { useSession } from '../../session/Session';
import { useDay } from '../../session/useDay';
import { useMedia, wideQuery } from '../../session/useMedia';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';
import { type Helped, mayName, stillNames } from './keptAmong';
import { Preview } from './Preview';
import { PrincipleChoice } from './PrincipleChoice';
import { ReachChoice } from './ReachChoice';
import { RecipientPicker } from './RecipientPicker';
import { sendLabel } from './sendLabel';
import type { Sent } from './sendState';
import { useCardPlace } from './useCardPlace';
import type { Composing } from './useComposition';
import { useRegister } from './useHelped';
import { WordsField } from './WordsField';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  wide: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)',
    columnGap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  beside: { position: 'sticky', top: '64px' },
});

/** What is sent there. */
function kindOf(reach: Reach | null): OutboxContent['kind'] {
  if (reach?.kind === 'channel') return 'channelMessage';
  if (reach?.kind === 'chat') return 'chatMessage';
  return reach?.by === 'mail' ? 'mail' : 'directMessage';
}

interface ComposeFormProps {
  readonly composing: Composing;
  readonly helped: Helped | null;
  readonly onSent: (result: { readonly sent: readonly Sent[]; readonly reach: Reach }) => void;
}

export function ComposeForm({ composing, helped, onSent }: ComposeFormProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const { db, account, owner, outbox, now } = useSession();
  const isWide = useMedia(wideQuery);
  const { zone } = useDay();
  const me = useLiveQuery(() => profile(db), [db]);
  const place = useCardPlace(zone);
  const { change, isShortened, clear, forget } = composing;
  const { ask, notice } = useMaySend(kindOf(composing.composition.reach));
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const isMe = ({ address, userId }: Person) =>
    userId === owner.userId || address === account.address || me?.addresses.includes(address) === true;
  // Nobody thanks themselves: whoever is shown as thanked is somebody else.
  const to = composing.composition.to.filter((person) => !isMe(person));
  const composition = { ...composing.composition, to };
  const { words, reach } = composition;
  const register = useRegister(to);
  const language = languageIn(words) ?? reader.language;
  const from: Person = { address: account.address, name: account.name, userId: owner.userId };
  const kudos: Pick<Kudos, 'from' | 'at' | 'language'> = { from, at: now(), language };
  const lack = lackOf(composition);
  const starter =
    helped === null
      ? null
      : thanksStarter(mayName(composition, helped) ? helped.subject : null, reader.language, register);

  const send = async () => {
    if (reach === null || lack !== null || isSending) return;
    setSending(true);
    setFailed(false);
    const words = composition.words.trim();
    const thanks = { ...kudos, principle: composition.principle, words };
    let sent: readonly Sent[];
    try {
      if (!(await ask())) return;
      const texts = thanksTexts({ ...thanks, to, audience: reach }, place, () => crypto.randomUUID());
      await outbox.sendAll(texts.map(({ written }) => written));
      sent = texts.map(({ written, to: people }) => ({ id: written.id, to: people }));
    } catch (error) {
      console.error('The thank-you could not be written down', error);
      setFailed(true);
      return;
    } finally {
      setSending(false);
    }
    // From here on it is in the outbox: what goes wrong now must not look as if it were not.
    onSent({ sent, reach });
    const mails = kindOf(reach) === 'mail' ? sent.map((each) => ({ ...thanks, ...each })) : [];
    await Promise.all([forget(), noteThanked(db, to, now()), keepMailed(db, mails)]).catch((error: unknown) =>
      console.error('What was sent could not be noted', error),
    );
  };

  return (
    <div className={mergeClasses(styles.parts, isWide && styles.wide)}>
      <div className={styles.form}>
        <h1 className={styles.title}>{t('title')}</h1>
        <RecipientPicker chosen={to} onChosen={(people) => change({ to: people })} isMe={isMe} />
        <PrincipleChoice chosen={composition.principle} onChosen={(principle) => change({ principle })} />
        <WordsField
          words={words}
          onWords={(text) => change({ words: text })}
          onSend={() => void send()}
          starter={starter}
          notice={
            stillNames(composition, helped)
              ? t('starter.stillNames', { subject: helped?.subject ?? '' })
              : isShortened && helped !== null && !mayName(composition, helped)
                ? t('starter.removed')
                : null
          }
        />
        <ReachChoice to={to} reach={reach} onReach={(next) => change({ reach: next })} />
        {notice}
        {hasFailed && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t('send.failed')}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.foot}>
          <Button
            appearance="primary"
            disabledFocusable={lack !== null || isSending}
            aria-describedby="heed-lack"
            onClick={() => void send()}
          >
            {sendLabel(composition, reader)}
          </Button>
          <p id="heed-lack" className={styles.note}>
            {lack === 'nobody' || lack === 'noWords' || lack === 'noPlace'
              ? t(`lack.${lack}`)
              : lack === null
                ? t('draft.kept')
                : ''}
          </p>
          {words !== '' && (
            <Button size="small" appearance="subtle" onClick={() => void clear()}>
              {t('draft.clear')}
            </Button>
          )}
        </div>
      </div>
      <div className={mergeClasses(isWide && styles.beside)}>
        <Preview composition={composition} kudos={kudos} place={place} />
      </div>
    </div>
  );
}

/** The language of the card's own words: that of the giver's; null while they tell none. */
function languageIn(words: string): 'en' | 'ru' | null {
  if (!/\p{L}/u.test(words)) return null;
  return languageOf(wordsOf(words)) === 'ru' ? 'ru' : 'en';
}
