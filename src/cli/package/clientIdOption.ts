// The application (client) id of the app registration, as a person types it for `npm run package`.

import { InvalidArgumentError } from 'commander';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A GUID in lower case.
 * @param own ids that the manifests give Heed itself: copied from there by mistake, sign-in would fail later, far away.
 * @throws {InvalidArgumentError} saying what is wrong with it.
 */
export function clientIdOption(own: readonly string[]): (value: string) => string {
  return (value) => {
    const id = value.toLowerCase();
    if (!guid.test(id))
      throw new InvalidArgumentError(
        'It is no GUID, such as 11111111-2222-3333-4444-555555555555, without braces.',
      );
    if (/^[0-]+$/.test(id))
      throw new InvalidArgumentError(
        'It is the empty GUID: give the application (client) id of your registration.',
      );
    if (own.includes(id))
      throw new InvalidArgumentError(
        'It is an id of the manifest: give the application (client) id of your registration.',
      );
    return id;
  };
}
