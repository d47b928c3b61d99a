// All keys on one sheet.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  keys: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  key: {
    minWidth: '24px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: 'center',
    fontFamily: tokens.fontFamilyBase,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  what: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3, marginBottom: 0 },
});

interface KeyLine {
  readonly keys: readonly string[];
  readonly text: TextKey;
  readonly isLetter: boolean;
}

const lines: readonly KeyLine[] = [
  { keys: ['↑', '↓'], text: 'keys.move', isLetter: false },
  { keys: ['Enter'], text: 'keys.open', isLetter: false },
  { keys: ['Esc'], text: 'keys.escape', isLetter: false },
  { keys: ['r'], text: 'keys.reply', isLetter: true },
  { keys: ['w'], text: 'keys.sayWhen', isLetter: true },
  { keys: ['e'], text: 'keys.answered', isLetter: true },
  { keys: ['x'], text: 'keys.notRequest', isLetter: true },
  { keys: ['z', 'Ctrl+Z'], text: 'keys.undo', isLetter: false },
  { keys: ['h'], text: 'keys.hide', isLetter: true },
  { keys: ['/'], text: 'keys.search', isLetter: true },
  { keys: ['?'], text: 'keys.help', isLetter: true },
];

interface KeysDialogProps {
  readonly letterKeys: boolean;
  readonly onClose: () => void;
}

export default function KeysDialog({ letterKeys, onClose }: KeysDialogProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('keys.title')}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {lines
                .filter((line) => letterKeys || !line.isLetter)
                .map((line) => (
                  <Line key={line.text} line={line} letterKeys={letterKeys} />
                ))}
            </dl>
            <p className={styles.note}>{t(letterKeys ? 'keys.note' : 'keys.off')}</p>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t('keys.close')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Line({ line, letterKeys }: { readonly line: KeyLine; readonly letterKeys: boolean }) {
  const styles = useStyles();
  const { t } = useTexts();
  const keys = letterKeys ? line.keys : line.keys.filter((key) => key !== 'z');
  return (
    <>
      <dt className={styles.keys}>
        {keys.map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd className={styles.what}>{t(line.text)}</dd>
    </>
  );
}
