// The domain that serves Heed's pages, as a person types it for `npm run package`.

import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { InvalidArgumentError } from 'commander';

/** A label of a host name (RFC 1123): letters, digits and inner hyphens. */
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A full domain name in lower case, such as `heed.contoso.com`. Manifests, redirect addresses and valid domains all hold
 * it, so it must be the bare name of a host that every client reaches by https at the usual port.
 * @throws {InvalidArgumentError} saying what is wrong with it.
 */
export function hostOption(value: string): string {
  const fault = faultOf(value);
  if (fault) throw new InvalidArgumentError(fault);
  return value.toLowerCase();
}

function faultOf(value: string): string | null {
  const bare = 'Give the bare domain, such as heed.contoso.com.';
  if (value.trim() === '') return `It is empty. ${bare}`;
  if (value !== value.trim() || /\s/.test(value)) return `It has a space in it. ${bare}`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || value.startsWith('//')) return `It has a scheme. ${bare}`;
  if (value.includes('@')) return `It has a user name or is a mail address. ${bare}`;
  if (/[/\\?#]/.test(value)) return `It has a path, a query or a fragment. ${bare}`;
  if (value.includes('*')) return 'Wildcards are refused: name the one host that serves the pages.';
  if (isIP(value.replace(/^\[|\]$/g, '')) !== 0) return `It is an IP address. ${bare}`;
  if (value.includes(':'))
    return `It has a port: the pages must be served at the usual port of https. ${bare}`;
  // What lies outside ASCII shows alike and is written differently by different clients.
  if (/[^\x20-\x7e]/.test(value)) return unicodeFault(value);
  if (value.endsWith('.')) return `It ends in a dot. ${bare}`;
  const labels = value.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  if (last === 'localhost') return 'It is this machine alone: nobody else could load the pages.';
  if (labels.length < 2) return `It is no full domain name. ${bare}`;
  if (value.length > 253) return 'It is longer than 253 characters.';
  const wrong = labels.find((each) => !label.test(each));
  if (wrong !== undefined) return `"${wrong}" cannot be a part of a domain name. ${bare}`;
  if (/^\d+$/.test(last)) return `No top-level domain is a number. ${bare}`;
  return null;
}

function unicodeFault(value: string): string {
  const ascii = domainToASCII(value);
  return ascii === ''
    ? 'It has characters that no domain name can have.'
    : `It has characters outside ASCII: if it is yours, write it as ${ascii}.`;
}
