// The end of every box from which an answer goes: what keeps it, the second look, and the button that names its reach.

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Circle } from '../../../domain/circle';
import { peopleOfReach, type Reach } from '../../../domain/replyWays';
import { givenName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import { chatLimit } from './replyContent';
import { replyTexts } from './replyTexts';
import { SecondLook } from './SecondLook';
import { useBoxStyles } from './useBoxStyles';

interface SendFootProps {
  readonly reach: Reach;
  readonly circle: Circle;
  /** Bytes by which the text is too long for a chat; 0 when it fits. */
  readonly tooMany: number;
  readonly problem: { readonly intent: 'warning' | 'error'; readonly words: string } | null;
  /** What lacks a permission; null while nothing does. */
  readonly notice: ReactNode;
  readonly isAskingTwice: boolean;
  readonly onSend: (isSure: boolean) => void;
  /** The second look was declined. */
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Said beside the buttons; the text field is described by it under `hintId`. */
  readonly hint: string;
  readonly hintId: string;
}

export function SendFoot(props: SendFootProps) {
  const styles = useBoxStyles();
  const { t, count } = replyTexts(useTexts());
  const { reach, tooMany, problem } = props;
  const people = peopleOfReach(reach);
  const [first] = people;
  const tooLong = t('long.chat', {
    size: Math.ceil((chatLimit + tooMany) / 1024),
    limit: Math.floor(chatLimit / 1024),
  });
  return (
    <>
      {tooMany > 0 && <Said intent="warning" words={tooLong} />}
      {problem && <Said {...problem} />}
      {props.notice}
      {props.isAskingTwice ? (
        <SecondLook
          reach={reach}
          circle={props.circle}
          onYes={() => props.onSend(true)}
          onNo={props.onBack}
        />
      ) : (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.send}
            disabledFocusable={tooMany > 0}
            onClick={() => props.onSend(false)}
          >
            {people.length === 1 && first
              ? t('send.one', { name: givenName(first) })
              : count('send.many', people.length)}
          </Button>
          <Button appearance="subtle" className={styles.close} onClick={props.onClose}>
            {t('close.button')}
          </Button>
          <span id={props.hintId} className={styles.quiet}>
            {props.hint}
          </span>
        </div>
      )}
    </>
  );
}

function Said({ intent, words }: { readonly intent: 'warning' | 'error'; readonly words: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
