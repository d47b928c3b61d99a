// The files of a deployment that are laid over the built pages: their configuration, and who may run on sending.

import { parseConfig } from '../../hosts/config';
import type { Deployment, FilledManifest } from './filledManifest';

/**
 * Path within the site to content. Office asks for the second where a script runs without a page.
 * @param tenant a tenant's id or domain, or `organizations`
 * @throws {ConfigError} when the pages would refuse the configuration.
 */
export function siteFiles(
  { manifest }: FilledManifest,
  { clientId }: Deployment,
  tenant: string,
): ReadonlyMap<string, string> {
  const config = {
    graph: 'https://graph.microsoft.com/v1.0',
    signIn: { kind: 'microsoft', clientId, tenant },
    firstRun: true,
    teamsApp: manifest.id,
  };
  parseConfig(config);
  const scripts = manifest.extensions[0].runtimes.flatMap(({ code }) => code.script ?? []);
  return new Map([
    ['config.json', written(config)],
    ['.well-known/microsoft-officeaddins-allowed.json', written({ allowed: scripts })],
  ]);
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
