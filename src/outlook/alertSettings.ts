// The check on sending is off until its user turns it on; the choice roams with the mailbox.

import * as v from 'valibot';

export interface AlertSettings {
  readonly isOn: boolean;
  /** Domains that count as the company's besides the user's own, lower case. */
  readonly domains: readonly string[];
}

const KEY = 'heed.alert';

const schema = v.object({
  isOn: v.boolean(),
  domains: v.optional(v.fallback(v.array(v.pipe(v.string(), v.toLowerCase())), []), []),
});

/** What is set; off where nothing is, or nothing that can be read. */
export function alertSettings(roaming: Pick<Office.RoamingSettings, 'get'>): AlertSettings {
  const read = v.safeParse(schema, roaming.get(KEY));
  return read.success ? read.output : { isOn: false, domains: [] };
}

/** Keeps the settings with the mailbox. @throws Error when Outlook refuses, with its words */
export async function saveAlertSettings(
  roaming: Office.RoamingSettings,
  settings: AlertSettings,
): Promise<void> {
  roaming.set(KEY, { isOn: settings.isOn, domains: [...settings.domains] });
  await new Promise<void>((resolve, reject) => {
    roaming.saveAsync(({ error }) => (error ? reject(new Error(error.message)) : resolve()));
  });
}
