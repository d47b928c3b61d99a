// *Write a thank-you* (#/thanks/new): to whom, for what, in one's own words, who will see it; beside it the card itself.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Reach } from '../../../../domain/composition';
import { useSession } from '../../session/Session';
import { useStartSync } from '../../session/useStartSync';
import { ComposeForm } from './ComposeForm';
import { composeLocation, whatFor } from './composeLocation';
import { offeredPrinciples } from './PrincipleChoice';
import { SendResults } from './SendResults';
import type { Sent } from './sendState';
import { useComposition } from './useComposition';
import { useHelped } from './useHelped';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1080px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

export default function ComposePage() {
  const [location, navigate] = useHashLocation();
  // Another address is another thank-you: nothing of the one before stays on the page.
  return <Composer key={location} location={location} onGo={navigate} />;
}

interface ComposerProps {
  readonly location: string;
  readonly onGo: (location: string) => void;
}

function Composer({ location, onGo }: ComposerProps) {
  const styles = useStyles();
  const { about, to } = whatFor(location);
  const { config } = useSession();
  const [principle = 'promptness'] = offeredPrinciples(config.principles);
  const helped = useHelped(about, to, principle);
  const composing = useComposition(about, helped?.first ?? null, helped?.helped ?? null);
  const [result, setResult] = useState<{ readonly sent: readonly Sent[]; readonly reach: Reach } | null>(
    null,
  );
  useStartSync(composing !== null, true);
  if (!composing || !helped) return null;
  return (
    <div className={styles.page}>
      {result ? (
        <SendResults
          {...result}
          onUndone={() => {
            composing.change({});
            setResult(null);
          }}
          onAnother={() => {
            setResult(null);
            void composing.clear();
            onGo(composeLocation());
          }}
          onBack={() => onGo('/thanks')}
        />
      ) : (
        <ComposeForm composing={composing} helped={helped.helped} onSent={setResult} />
      )}
    </div>
  );
}
