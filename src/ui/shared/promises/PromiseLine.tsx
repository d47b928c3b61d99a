// One promise: whom, what, by when, and what can be done about it; the box to write in opens below.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Day } from '../../../domain/day';
import { asksOnTrack, promiseState } from '../../../domain/promises';
import type { WorkingHours } from '../../../domain/view';
import type { PromiseView } from '../../../store/promiseRows';
import { givenName, shownName } from '../people/givenName';
import { PersonAvatar } from '../people/PersonAvatar';
import { ActionBox } from '../reply/ActionBox';
import type { Sent } from '../reply/Sent';
import { Quote } from '../request/Quote';
import type { RequestAction } from '../request/RequestAction';
import { wordsOf } from '../request/requestWords';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { whenLabel } from '../sayWhen/whenLabel';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { promiseTexts } from './promiseTexts';
import type { PromiseSteps } from './usePromiseSteps';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  when: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  asked: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
  touch: { minWidth: 'auto', '@media (hover: none)': { minHeight: '44px' } },
  box: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalS },
});

interface PromiseLineProps {
  readonly view: PromiseView;
  readonly day: Day;
  readonly hours: WorkingHours;
  readonly hideWords: boolean;
  readonly steps: PromiseSteps;
  /** The box that stands open below. */
  readonly action: RequestAction | null;
  readonly onAct: (action: RequestAction | null) => void;
  readonly onSent: (sent: Sent) => void;
}

export function PromiseLine({ view, day, hours, hideWords, steps, action, onAct, onSent }: PromiseLineProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = promiseTexts(reader);
  const { host } = useSession();
  const { promise, request, isUnsent } = view;
  const { person, webLink } = promise;
  const state = promiseState(promise, request, day.now, day.zone);
  const name = givenName(person);
  const words = request && wordsOf(request, reader);
  const isAsked = state === 'open' && !isUnsent && asksOnTrack(promise, day.now, hours);
  const button = (text: string, run: () => void, isMain = false) => (
    <Button
      size="small"
      appearance={isMain ? 'secondary' : 'subtle'}
      className={styles.touch}
      aria-label={text.includes(name) ? text : t('do.of', { action: text, name: shownName(person) })}
      onClick={run}
    >
      {text}
    </Button>
  );
  return (
    <li className={styles.line}>
      <PersonAvatar person={person} />
      <div>
        <div className={styles.head}>
          <span>{shownName(person)}</span>
          <span className={mergeClasses(styles.when, state === 'overdue' && styles.late)}>
            {whenLabel(promise, day, sayWhenTexts(reader))}
          </span>
        </div>
        {words ? (
          <Quote
            text={words.text}
            isQuoted={words.kind === 'quote'}
            isHidden={hideWords && words.kind !== 'sentence'}
            isQuiet
            isShort
          />
        ) : (
          <p className={styles.quiet}>{t('line.gone')}</p>
        )}
        {isUnsent && (
          <p className={styles.quiet}>{t(promise.text === null ? 'line.moving' : 'line.unsent')}</p>
        )}
        {state === 'ready' && <p className={styles.asked}>{t('line.ready', { name })}</p>}
        {isAsked && <p className={styles.asked}>{t('line.onTrack')}</p>}
        {promise.text === null && (
          <div className={styles.actions}>
            {state === 'ready' ? (
              <>
                {request &&
                  button(
                    t('do.tell', { name }),
                    () => void steps.proposeReady(promise, request).then(() => onAct('reply')),
                    true,
                  )}
                {button(t('do.known'), () => void steps.kept(promise))}
                {button(t('do.notReady'), () => void steps.notReady(promise))}
              </>
            ) : (
              <>
                {isAsked && button(t('do.onTrack'), () => void steps.onTrack(promise), true)}
                {isAsked && request && button(t('do.early', { name }), () => onAct('sayWhen'))}
                {button(t('do.done'), () => void steps.ready(promise), !isAsked)}
                {request && !isAsked && button(t('do.move'), () => onAct('sayWhen'))}
              </>
            )}
            {webLink !== null &&
              button(t(request?.channel === 'chat' ? 'do.openChat' : 'do.openMail'), () =>
                host.openLink(webLink),
              )}
          </div>
        )}
      </div>
      {action && request && (
        <div className={styles.box}>
          <ActionBox row={request} action={action} day={day} onClose={() => onAct(null)} onSent={onSent} />
        </div>
      )}
    </li>
  );
}
