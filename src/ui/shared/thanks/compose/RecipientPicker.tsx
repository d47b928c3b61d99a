// Whom to thank: colleagues by name, from this device and from Microsoft 365.

import {
  Avatar,
  Field,
  makeStyles,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { mostThanked } from '../../../../domain/kudos';
import type { Person } from '../../../../domain/person';
import { ConsentNotice } from '../../consent/ConsentNotice';
import { shownName } from '../../people/givenName';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';
import { type PeopleOption, usePeopleSearch } from './usePeopleSearch';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: { unicodeBidi: 'isolate', overflowWrap: 'anywhere' },
});

/** Value of the line that says who is not here; no address looks so. */
const nobodyHere = '';

interface RecipientPickerProps {
  readonly chosen: readonly Person[];
  readonly onChosen: (people: readonly Person[]) => void;
  /** Whether this is oneself: nobody thanks themselves. */
  readonly isMe: (person: Person) => boolean;
}

export function RecipientPicker({ chosen, onChosen, isMe }: RecipientPickerProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(true);
  const { people, state, again } = usePeopleSearch(typed);
  const options = people.filter(
    (person) => !isMe(person) && !chosen.some(({ address }) => address === person.address),
  );
  const choose = (addresses: readonly string[]) => {
    if (addresses.includes(nobodyHere)) return;
    const known = new Map<string, Person>([...options, ...chosen].map((person) => [person.address, person]));
    onChosen(addresses.flatMap((address) => plain(known.get(address)) ?? []));
    setTyped('');
  };
  const tooMany = chosen.length > mostThanked;
  const nobody = state === 'asking' ? 'to.searching' : 'to.none';
  const note = state === 'failed' ? 'to.offline' : options.length === 0 ? nobody : null;
  return (
    <div className={styles.part}>
      <Field
        label={t('to.label')}
        required
        {...(tooMany
          ? { validationState: 'error', validationMessage: t('to.tooMany', { most: mostThanked }) }
          : {})}
      >
        <TagPicker
          selectedOptions={chosen.map(({ address }) => address)}
          onOptionSelect={(_event, { selectedOptions }) => choose(selectedOptions)}
        >
          <TagPickerControl>
            <TagPickerGroup aria-label={t('to.label')}>
              {chosen.map((person) => (
                <Tag
                  key={person.address}
                  shape="rounded"
                  value={person.address}
                  media={
                    <Avatar
                      aria-hidden
                      color="colorful"
                      idForColor={person.address}
                      name={shownName(person)}
                    />
                  }
                >
                  <span className={styles.name}>{shownName(person)}</span>
                </Tag>
              ))}
            </TagPickerGroup>
            <TagPickerInput
              aria-label={t('to.label')}
              placeholder={chosen.length === 0 ? t('to.placeholder') : ''}
              value={typed}
              maxLength={200}
              onChange={(event) => setTyped(event.target.value)}
            />
          </TagPickerControl>
          <TagPickerList>
            {options.map((person) => (
              <TagPickerOption
                key={person.address}
                value={person.address}
                text={shownName(person)}
                media={
                  <Avatar aria-hidden color="colorful" idForColor={person.address} name={shownName(person)} />
                }
                secondaryContent={about(person, t('to.guest'))}
              >
                <span className={styles.name}>{shownName(person)}</span>
              </TagPickerOption>
            ))}
            {note !== null && (
              <TagPickerOption value={nobodyHere} text={t(note)} aria-disabled>
                {t(note)}
              </TagPickerOption>
            )}
          </TagPickerList>
        </TagPicker>
      </Field>
      {state === 'noConsent' && isAsked && (
        <ConsentNotice feature="findPeople" onGranted={again} onLater={() => setAsked(false)} />
      )}
    </div>
  );
}

/** Only what a person is known by goes further. */
function plain(person: Person | undefined): Person | null {
  if (!person) return null;
  const { address, name, userId } = person;
  return { address, name, ...(userId === undefined ? {} : { userId }) };
}

/** What tells people of one name apart. */
function about({ jobTitle = '', department = '', isGuest, address }: PeopleOption, guest: string): string {
  const work = [isGuest ? guest : '', jobTitle, department].filter((part) => part !== '');
  return work.length > 0 ? work.join(' · ') : address.includes('@') ? address : '';
}
