// Of several people asked, the one who is reminded: one at a time, never all at once.

import { Field, Radio } from '@fluentui/react-components';
import type { Person } from '../../../domain/person';
import { ChoiceRow } from '../choice/ChoiceRow';
import { shownName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import { nudgeTexts } from './nudgeTexts';

/** Of more than so many the first are offered. */
const most = 6;

interface PersonChoiceProps {
  readonly people: readonly Person[];
  readonly chosen: Person;
  readonly onChoose: (person: Person) => void;
}

export function PersonChoice({ people, chosen, onChoose }: PersonChoiceProps) {
  const { t } = nudgeTexts(useTexts());
  if (people.length < 2) return null;
  return (
    <Field label={t('who.label')}>
      <ChoiceRow
        value={chosen.address}
        onChange={(_event, data) => {
          const person = people.find(({ address }) => address === data.value);
          if (person) onChoose(person);
        }}
      >
        {people.slice(0, most).map((person) => (
          <Radio key={person.address} value={person.address} label={shownName(person)} />
        ))}
      </ChoiceRow>
    </Field>
  );
}
