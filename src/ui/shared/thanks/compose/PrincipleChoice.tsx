// For which principle: Heed's five, or the organisation's own.

import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { principleName } from '../../../../cards/cardTexts';
import { type Kudos, principles } from '../../../../domain/kudos';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))' },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  picture: { width: '64px', height: '16px', borderRadius: tokens.borderRadiusSmall },
});

type Principle = Kudos['principle'];

const keyOf = (principle: Principle): string =>
  typeof principle === 'string' ? principle : `own:${principle.own}`;

/** The principles that can be chosen here. */
export function offeredPrinciples(own: readonly string[]): readonly Principle[] {
  return own.length > 0 ? own.map((name) => ({ own: name })) : principles;
}

interface PrincipleChoiceProps {
  readonly chosen: Principle;
  readonly onChosen: (principle: Principle) => void;
}

export function PrincipleChoice({ chosen, onChosen }: PrincipleChoiceProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const offered = offeredPrinciples(useSession().config.principles);
  return (
    <Field label={t('principle.label')}>
      <RadioGroup
        className={styles.choices}
        value={keyOf(chosen)}
        onChange={(_event, { value }) => {
          const next = offered.find((principle) => keyOf(principle) === value);
          if (next !== undefined) onChosen(next);
        }}
      >
        {offered.map((principle) => (
          <Radio
            key={keyOf(principle)}
            value={keyOf(principle)}
            label={
              <span className={styles.choice}>
                <img
                  className={styles.picture}
                  src={`/kudos/${typeof principle === 'string' ? principle : 'own'}.png`}
                  alt=""
                />
                {principleName({ principle, language: reader.language })}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
