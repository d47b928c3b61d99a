// The ready link with which an administrator allows something for the whole company, to copy and send.

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTexts } from '../texts/texts';
import { consentTexts } from './consentTexts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px' },
});

export function AdminLink({ link }: { readonly link: string | null }) {
  const styles = useStyles();
  const { t } = consentTexts(useTexts());
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  if (link === null) return null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch (error) {
      // In frames that may not write to the clipboard the link stands selected for Ctrl+C.
      console.error('The link could not be copied', error);
      input.current?.select();
    }
  };
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={t('notice.adminLink')} size="small">
        <Input
          input={{ ref: input }}
          readOnly
          size="small"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <Button size="small" onClick={() => void copy()}>
        <span aria-live="polite">{t(isCopied ? 'notice.copied' : 'notice.copy')}</span>
      </Button>
    </div>
  );
}
