// What all commands share: options parsed alike, `--help`, and exit status 2 with one clear line for what is wrong.

import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isIanaZone } from '../domain/zones';
import { ImportError } from '../sandbox/importers/ImportError';
import { nothingWithheld, type Withheld } from '../sandbox/server/Consents';
import { BadFaults } from '../sandbox/server/faults';

/** What a person got wrong on the command line, or a file that cannot be read: one line, no stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * A command that parses like all others.
 * @param name as in `npm run -s NAME`
 */
export function newCommand(name: string, description: string): Command {
  return new Command(`npm run -s ${name} --`)
    .usage('[options]')
    .description(description)
    .helpOption('-h, --help', 'says this')
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined, writeOut: (text) => process.stdout.write(text) });
}

/**
 * Parses the arguments and does what the command does. Sets the exit status: 0, or 2 with one line on standard error
 * where the arguments or the input are wrong. A fault of ours is thrown on.
 */
export async function runCommand(command: Command, args: readonly string[]): Promise<void> {
  // `| head` closes the pipe early: that is the reader's right, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    const line = lineOf(error);
    if (line === null) throw error;
    if (line !== '') {
      process.stderr.write(`${nameOf(command)}: ${line}\n`);
      process.exitCode = 2;
    }
  }
}

function nameOf(command: Command): string {
  return /-s (\S+)/.exec(command.name())?.[1] ?? command.name();
}

/** The one line for an expected error, empty for `--help`, null for a fault of ours. */
function lineOf(error: unknown): string | null {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return '';
    return oneLine(error.message.replace(/^error: /, ''));
  }
  const isExpected =
    error instanceof CommandError || error instanceof ImportError || error instanceof BadFaults;
  return isExpected ? oneLine(error.message) : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Collects a repeated option whose values may hold commas: `--me a@x,b@x --me c@x`. */
function listOption(value: string, before: readonly string[] = []): string[] {
  const values = value.split(',').map((each) => each.trim());
  if (values.some((each) => each === '')) throw new InvalidArgumentError('It has an empty entry.');
  return [...before, ...values];
}

/** A path; the option may be repeated. */
export function pathOption(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Addresses, in lower case. */
export function addressOption(value: string, before: readonly string[] = []): string[] {
  const all = listOption(value.toLowerCase(), before);
  const wrong = all.find((each) => !/^[^\s@]+@[^\s@]+$/.test(each));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is no mail address.`);
  return all;
}

/** Scopes of Graph; `admin:` before one says that only an administrator can allow it. */
export function withheldOption(value: string, before: Withheld = nothingWithheld): Withheld {
  const all = listOption(value, []);
  const wrong = all.find((each) => !/^(admin:)?[A-Za-z]+(\.[A-Za-z]+)+$/.test(each));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is no scope, such as Mail.Send.`);
  const byAdmin = all.filter((each) => each.startsWith('admin:')).map((each) => each.slice('admin:'.length));
  return {
    byPerson: [...before.byPerson, ...all.filter((each) => !each.startsWith('admin:'))],
    byAdmin: [...before.byAdmin, ...byAdmin],
  };
}

/** Domains, in lower case; a leading @ is forgiven. */
export function domainOption(value: string, before: readonly string[] = []): string[] {
  const all = listOption(value.toLowerCase(), before).map((each) => each.replace(/^@/, ''));
  const wrong = all.find((each) => !/^[^\s@.][^\s@]*$/.test(each));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is no domain.`);
  return all;
}

/** An ISO 8601 instant as epoch ms; without an offset it is the system's local time. */
export function instantOption(value: string): number {
  const at = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at))
    throw new InvalidArgumentError('It is no ISO 8601 instant, such as 2026-03-02T10:00:00Z.');
  return at;
}

export function zoneOption(value: string): string {
  if (!isIanaZone(value)) throw new InvalidArgumentError('It is no IANA time zone, such as Europe/Berlin.');
  return value;
}

/** How much of a message may be looked at. */
export function levelOption(value: string): 'text' | 'headers' {
  if (value !== 'text' && value !== 'headers')
    throw new InvalidArgumentError('It is neither "text" nor "headers".');
  return value;
}

/** A whole number from `least` to `most`. */
export function wholeOption(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new InvalidArgumentError(`It is no whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** Writes to standard output and waits until the reader has taken it, so that a slow reader costs no memory. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
