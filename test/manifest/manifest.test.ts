// The unified manifest, as packaged, against Microsoft's own published schemas.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../src/cli/package/appPackage';
import { filledManifest } from '../../src/cli/package/filledManifest';
import { schemaProblems } from './schemaProblems';

const folder = join(__dirname, '../../manifest');
const clientId = '11111111-2222-3333-4444-555555555555';
const filled = filledManifest({ domain: 'heed.contoso.com', clientId });
const packed = unzipSync(appPackage(filled));
const [extension] = filled.manifest.extensions;

function packedJson(file: string): unknown {
  return JSON.parse(strFromU8(packed[file] ?? new Uint8Array()));
}

test.each([
  ['MicrosoftTeams.schema.json', 'manifest.json'],
  ['MicrosoftTeams.Localization.schema.json', 'ru.json'],
] as const)('%s accepts %s of the package', (schema, file) => {
  expect(schemaProblems('v1.30', schema, packedJson(file))).toEqual([]);
});

test('the schema refuses a send mode that Outlook does not know', () => {
  const text = strFromU8(packed['manifest.json'] ?? new Uint8Array()).replace('promptUser', 'askNicely');
  expect(schemaProblems('v1.30', 'MicrosoftTeams.schema.json', JSON.parse(text))).not.toEqual([]);
});

test('the package holds what the manifest names, and nothing else', () => {
  expect(Object.keys(packed).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', 'ru.json']);
});

test('the package says the same as the manifest it was checked with', () => {
  expect(packedJson('manifest.json')).toMatchObject({
    webApplicationInfo: { id: clientId, resource: `api://heed.contoso.com/${clientId}` },
    validDomains: ['heed.contoso.com'],
    staticTabs: [{ contentUrl: 'https://heed.contoso.com/tab.html' }],
  });
});

test('nothing of the placeholders is left', () => {
  const texts = [...filled.files.values()].join('\n');
  expect(texts).not.toMatch(/heed\.example|00000000-0000/);
});

test('every page, script and picture is served by the one domain', () => {
  const texts = [...filled.files.values()].join('\n');
  const hosts = [...texts.matchAll(/https:\/\/([^/"]+)/g)].map((match) => match[1]);
  expect(new Set(hosts)).toEqual(new Set(['developer.microsoft.com', 'heed.contoso.com']));
});

test('mail can always be sent anyway, whatever the check says', () => {
  const modes = extension.autoRunEvents.flatMap(({ events }) =>
    events.map(({ options }) => options.sendMode),
  );
  expect(modes).toEqual(['promptUser']);
});

test('the reading pane can be pinned; both buttons open a page that a runtime has', () => {
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions);
  const buttons = extension.ribbons.flatMap(({ tabs }) => tabs[0].groups.flatMap(({ controls }) => controls));
  const opened = buttons.map(({ actionId }) => actions.find(({ id }) => id === actionId)?.pinnable);
  expect(opened).toEqual([true, false]);
});

/** Paths of all texts in the manifest that people read on the ribbon. */
function ribbonTexts(): readonly string[] {
  return extension.ribbons.flatMap(({ tabs: [tab] }, ribbon) =>
    (['groups', 'customMobileRibbonGroups'] as const).flatMap((list) =>
      tab[list].flatMap((group, at) => {
        const path = `extensions[0].ribbons[${ribbon}].tabs[0].${list}[${at}]`;
        const controls = group.controls.flatMap((control, place) => {
          const inner = `${path}.controls[${place}]`;
          const tip =
            'supertip' in control ? [`${inner}.supertip.title`, `${inner}.supertip.description`] : [];
          return [`${inner}.label`, ...tip];
        });
        return [`${path}.label`, ...controls];
      }),
    ),
  );
}

test('every text on the ribbon is there in Russian', () => {
  const russian = filled.translations.get('ru') ?? {};
  expect(ribbonTexts().filter((path) => !russian[path])).toEqual([]);
});

/** Width and height stand in a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(join(folder, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s has the size that Teams asks for', (file, size) => {
  expect(pngSize(file)).toEqual({ width: size, height: size });
});

test('every icon that Office is told of is there, with as many pixels as it says', () => {
  const [alternate] = extension.alternates;
  const told = [
    ...extension.ribbons.flatMap(({ tabs: [tab] }) => [
      ...tab.groups.flatMap(({ controls }) => controls.flatMap(({ icons }) => icons)),
      ...tab.customMobileRibbonGroups.flatMap(({ controls }) =>
        controls.flatMap(({ icons }) => icons.map(({ size, scale, url }) => ({ size: size * scale, url }))),
      ),
    ]),
    alternate.alternateIcons.icon,
    // Office's list of add-ins takes 128 pixels, a size that the schema does not let us say.
    { ...alternate.alternateIcons.highResolutionIcon, size: 128 },
  ];
  const wrong = told.filter(({ size, url }) => {
    const file = new URL(url).pathname.slice(1);
    return !existsSync(join(folder, file)) || pngSize(file).width !== size || pngSize(file).height !== size;
  });
  expect(told.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
