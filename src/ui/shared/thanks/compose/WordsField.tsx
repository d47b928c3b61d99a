// The words of a thank-you: how much room is left, a first sentence on offer, and what of it others must not read.

import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { mostWords } from '../../../../domain/kudos';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

/** The count is shown when so much of the room is used. */
const nearly = 0.8;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  starter: { alignSelf: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  count: { fontVariantNumeric: 'tabular-nums' },
});

interface WordsFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Ctrl+Enter. */
  readonly onSend: () => void;
  /** A sentence to begin with; null: none. */
  readonly starter: string | null;
  /** What has to be said about naming the conversation; null: nothing. */
  readonly notice: string | null;
}

export function WordsField({ words, onWords, onSend, starter, notice }: WordsFieldProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const number = new Intl.NumberFormat(reader.locale);
  const figures = { used: number.format(words.length), most: number.format(mostWords) };
  const isTooLong = words.length > mostWords;
  return (
    <div className={styles.part}>
      <Field
        label={t('words.label')}
        required
        hint={
          words.length >= mostWords * nearly && !isTooLong ? (
            <span className={styles.count}>{t('words.left', figures)}</span>
          ) : (
            t('words.hint')
          )
        }
        {...(isTooLong ? { validationState: 'error', validationMessage: t('words.tooLong', figures) } : {})}
      >
        <Textarea
          value={words}
          resize="vertical"
          rows={5}
          dir="auto"
          onChange={(_event, { value }) => onWords(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSend();
          }}
        />
      </Field>
      {starter !== null && words.trim() === '' && (
        <Button
          className={styles.starter}
          size="small"
          appearance="subtle"
          onClick={() => onWords(`${starter} `)}
        >
          {t('starter.use', { text: starter })}
        </Button>
      )}
      <div aria-live="polite">
        {notice !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
