// What the page was deployed with: config.json beside it, parsed once, here.

import * as v from 'valibot';

const person = v.object({ name: v.string(), address: v.string() });

/** A tenant's id or a domain of it; `organizations` for any company. Personal accounts have neither Teams nor this Heed. */
const tenant = v.pipe(
  v.string(),
  v.regex(
    /^(organizations|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,})$/i,
    'is no id or domain of a tenant',
  ),
);

const signIn = v.variant('kind', [
  v.object({
    kind: v.literal('sandbox'),
    /** Where the sandbox gives tokens. */
    token: v.pipe(v.string(), v.url()),
    /** Address of the person who is signed in at first. */
    as: v.string(),
    people: v.array(person),
  }),
  v.object({
    kind: v.literal('microsoft'),
    /** The app's registration in Microsoft Entra. */
    clientId: v.pipe(v.string(), v.uuid()),
    tenant: v.optional(tenant, 'organizations'),
  }),
]);

/** Tokens go to this address, so it is one that nobody can listen in on. */
const graph = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/i, 'is not https'),
);

const config = v.object({
  /** Graph's base address with version. */
  graph,
  signIn,
  demo: v.optional(v.boolean(), false),
  /** Ask on the first opening what to read; otherwise text is read at once, where there is no consent to ask for. */
  firstRun: v.optional(v.boolean(), false),
  /** How far back a person's mail is read at first, days. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(365)), 30),
  /** Added to Date.now() for the app's clock, ms. */
  clockOffset: v.optional(v.number(), 0),
  /** The organisation's own principles to thank for, in place of Heed's five. */
  principles: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))), v.maxLength(20)),
    [],
  ),
  /** Id of the app in Teams, for links from cards into the tab; null: they lead to the page itself. */
  teamsApp: v.optional(v.nullable(v.pipe(v.string(), v.uuid())), null),
});

export type Config = v.InferOutput<typeof config>;
export type SandboxConfig = Extract<Config['signIn'], { kind: 'sandbox' }>;
export type MicrosoftConfig = Extract<Config['signIn'], { kind: 'microsoft' }>;

/** The page's configuration could not be had or read. `detail` says where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly code: 'unreachable' | 'invalid',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Reads a configuration from outside. @throws {ConfigError} `invalid`, naming the first field that is wrong. */
export function parseConfig(value: unknown): Config {
  const result = v.safeParse(config, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ConfigError('invalid', `${v.getDotPath(issue) ?? 'config.json'}: ${issue.message}`);
}

/** Fetches config.json beside the page. @throws {ConfigError} */
export async function loadConfig(fetcher: typeof fetch = fetch): Promise<Config> {
  let value: unknown;
  try {
    const answer = await fetcher('config.json');
    if (!answer.ok) throw new ConfigError('unreachable', `config.json: ${answer.status}`);
    value = await answer.json();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError('unreachable', error instanceof Error ? error.message : String(error));
  }
  return parseConfig(value);
}
