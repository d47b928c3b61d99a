// One colleague by name: those whom Heed knows from mail and chat, found without a call.

import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Person } from '../../../domain/person';
import { peopleLike } from '../../../store/queries';
import { useSession } from '../session/Session';
import { shownName } from './givenName';

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0 },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ColleaguePickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly nobody: string;
  /** Addresses that are not offered: mine, the asker's. */
  readonly except: readonly string[];
  readonly onPick: (person: Person) => void;
}

export function ColleaguePicker({ label, placeholder, nobody, except, onPick }: ColleaguePickerProps) {
  const styles = useStyles();
  const { db } = useSession();
  const [query, setQuery] = useState('');
  const found = useLiveQuery(() => peopleLike(db, query), [db, query]) ?? [];
  const people = found.filter(({ address }) => !except.includes(address));
  return (
    <Field label={label}>
      <Combobox
        className={styles.wide}
        placeholder={placeholder}
        freeform
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={(_event, data) => {
          const person = people.find(({ address }) => address === data.optionValue);
          if (!person) return;
          const { name, address, userId } = person;
          onPick({ name, address, ...(userId !== undefined && { userId }) });
        }}
      >
        {people.map((person) => (
          <Option key={person.address} value={person.address} text={shownName(person)}>
            <span>
              {shownName(person)}{' '}
              <span className={styles.about}>
                {[person.jobTitle, person.department].filter(Boolean).join(' · ') || person.address}
              </span>
            </span>
          </Option>
        ))}
        {query.trim() !== '' && people.length === 0 && (
          <Option value="" text={nobody} disabled>
            {nobody}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
