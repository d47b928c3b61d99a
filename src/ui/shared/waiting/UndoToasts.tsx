// Says what was done, for five seconds, with *Undo*.

import {
  Link,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTexts } from '../texts/texts';
import type { Notice } from './useDecisions';

/** How long it can be seen, ms; Ctrl+Z works after that as well. */
const shownFor = 5_000;

interface UndoToastsProps {
  readonly notice: Notice;
  readonly onUndo: () => void;
}

export default function UndoToasts({ notice, onUndo }: UndoToastsProps) {
  const toaster = useId('toaster');
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);
  const { t } = useTexts();
  useEffect(() => {
    dismissAllToasts();
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            notice.canUndo ? (
              <ToastTrigger>
                <Link as="button" onClick={onUndo}>
                  {t('undo.button')}
                </Link>
              </ToastTrigger>
            ) : null
          }
        >
          {notice.text}
        </ToastTitle>
      </Toast>,
      {
        intent: notice.isDone ? 'success' : 'info',
        timeout: shownFor,
        pauseOnHover: true,
        politeness: 'polite',
      },
    );
  }, [notice, onUndo, t, dispatchToast, dismissAllToasts]);
  return <Toaster toasterId={toaster} position="bottom" />;
}
