// A person's picture, or their initials.

import { Avatar } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Person } from '../../../domain/person';
import { useSession } from '../session/Session';
import { shownName } from './givenName';

interface PersonAvatarProps {
  readonly person: Person | undefined;
  readonly className?: string;
}

/** Says nothing aloud: the name stands beside it. */
export function PersonAvatar({ person, className }: PersonAvatarProps) {
  const { photos } = useSession();
  const picture = useSyncExternalStore(
    photos.subscribe,
    useCallback(() => photos.pictureOf(person), [photos, person]),
  );
  useEffect(() => {
    if (person) photos.want(person);
  }, [photos, person]);
  return (
    <Avatar
      aria-hidden="true"
      size={32}
      color="colorful"
      idForColor={person?.address ?? ''}
      name={person ? shownName(person) : ''}
      {...(className === undefined ? {} : { className })}
      {...(picture === null ? {} : { image: { src: picture, alt: '' } })}
    />
  );
}
