// The add-in-only manifest, read and turned back into a unified one by Microsoft's own tools, offline.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter/lib/main';
import * as v from 'valibot';
import { addinOnlyManifest, addinOnlyName } from '../../src/cli/package/addinOnlyManifest';
import { filledManifest } from '../../src/cli/package/filledManifest';
import type { Extension } from '../../src/cli/package/Manifest';
import { removeTemporaryFolders, temporaryFolder } from '../sandbox/importers/temporaryFolder';
import { schemaProblems } from './schemaProblems';

const filled = filledManifest({
  domain: 'heed.contoso.com',
  clientId: '11111111-2222-3333-4444-555555555555',
});
const [ours] = filled.manifest.extensions;
let folder = '';

beforeAll(async () => {
  folder = await temporaryFolder({ 'heed.xml': addinOnlyManifest(filled) });
  const schema = 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
  await convert(join(folder, 'heed.xml'), join(folder, 'back'), false, schema, '1.30');
});
afterAll(removeTemporaryFolders);

function converted(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'back', file), 'utf8'));
}

/** The converter puts what is for phones on a ribbon of its own. */
const mobileRibbon = v.object({ contexts: v.tuple([v.literal('default')]) });

const back = v.object({
  id: v.string(),
  authorization: v.unknown(),
  extensions: v.tuple([
    v.looseObject({
      requirements: v.unknown(),
      runtimes: v.array(
        v.object({
          code: v.object({ page: v.string(), script: v.optional(v.string()) }),
          actions: v.array(
            v.object({ id: v.string(), type: v.string(), pinnable: v.optional(v.boolean(), false) }),
          ),
        }),
      ),
      ribbons: v.array(
        v.object({
          contexts: v.array(v.string()),
          tabs: v.array(
            v.object({
              groups: v.array(v.looseObject({ controls: v.array(v.looseObject({ actionId: v.string() })) })),
              customMobileRibbonGroups: v.optional(
                v.array(v.looseObject({ controls: v.array(v.looseObject({ actionId: v.string() })) })),
                [],
              ),
            }),
          ),
        }),
      ),
      autoRunEvents: v.array(v.object({ events: v.unknown() })),
      alternates: v.tuple([v.object({ alternateIcons: v.unknown() })]),
    }),
  ]),
});

/** What a press of the button leads to: names of actions may differ, the page may not. */
function opened(
  runtimes: readonly {
    readonly code: { readonly page: string };
    readonly actions: readonly { readonly id: string; readonly pinnable: boolean }[];
  }[],
  action: string,
) {
  const runtime = runtimes.find(({ actions }) => actions.some(({ id }) => id === action));
  return { page: runtime?.code.page, pinnable: runtime?.actions.find(({ id }) => id === action)?.pinnable };
}

function buttons(extension: v.InferOutput<typeof back>['extensions'][0]) {
  return extension.ribbons
    .filter((ribbon) => !v.is(mobileRibbon, ribbon))
    .map(({ contexts, tabs }) => ({
      contexts,
      controls: tabs.flatMap(({ groups }) =>
        groups.flatMap(({ controls }) =>
          controls.map(({ actionId, id, label, icons, supertip }) => ({
            id,
            label,
            icons,
            supertip,
            opens: opened(extension.runtimes, actionId),
          })),
        ),
      ),
    }));
}

function phoneButtons(extension: v.InferOutput<typeof back>['extensions'][0]) {
  return extension.ribbons.flatMap(({ tabs }) =>
    tabs.flatMap(({ customMobileRibbonGroups }) =>
      customMobileRibbonGroups.flatMap(({ controls }) =>
        controls.map(({ actionId, label, icons }) => ({
          label,
          icons,
          page: opened(extension.runtimes, actionId).page,
        })),
      ),
    ),
  );
}

const unified = (): v.InferOutput<typeof back> =>
  v.parse(back, JSON.parse(filled.files.get('manifest.json') ?? ''));
const returned = (): v.InferOutput<typeof back> => v.parse(back, converted('manifest.json'));

test("Office's reader takes it, with an id and a name of its own", async () => {
  const read = await OfficeAddinManifest.readManifestFile(join(folder, 'heed.xml'));
  expect(read).toMatchObject({
    id: ours.alternates[0].hide.customOfficeAddin.officeAddinId,
    displayName: addinOnlyName,
    officeAppType: 'MailApp',
    hosts: ['Mailbox'],
    permissions: 'ReadItem',
    version: '1.0.0.0',
    defaultLocale: 'en-US',
    appDomains: ['https://heed.contoso.com'],
    iconUrl: 'https://heed.contoso.com/icons/heed-64.png',
    highResolutionIconUrl: 'https://heed.contoso.com/icons/heed-128.png',
  });
  expect(read.id).not.toBe(filled.manifest.id);
});

test('the unified manifest hides it where both are installed', () => {
  expect(returned().id).toBe(ours.alternates[0].hide.customOfficeAddin.officeAddinId);
});

test('turned back, it has the same buttons with the same words, icons and pages', () => {
  expect(buttons(returned().extensions[0])).toEqual(buttons(unified().extensions[0]));
});

test('turned back, it has the same buttons for phones', () => {
  const [phone] = phoneButtons(returned().extensions[0]);
  expect(phone).toBeDefined();
  expect([phone]).toEqual(phoneButtons(unified().extensions[0]));
});

test('turned back, the same function of the same script runs on sending, and never blocks', () => {
  const events = ({ extensions: [extension] }: v.InferOutput<typeof back>) => ({
    events: extension.autoRunEvents.map((each) => each.events),
    runtime: extension.runtimes.find(({ code }) => code.script !== undefined)?.code,
  });
  expect(events(returned())).toEqual(events(unified()));
});

test('turned back, it asks for the same permission', () => {
  expect(returned().authorization).toEqual(unified().authorization);
});

test('turned back, the same words are there in Russian', () => {
  const words = (texts: unknown, part: RegExp) =>
    Object.entries(v.parse(v.record(v.string(), v.string()), texts)).filter(([path]) => part.test(path));
  const onDesktop = /ribbons\[[01]\]\.tabs\[0\]\.groups|^description\.short/;
  expect(words(converted('ru-ru.json'), onDesktop)).toEqual(
    expect.arrayContaining(words(filled.translations.get('ru'), onDesktop)),
  );
});

test("Microsoft's schema accepts what it is turned back into", () => {
  // The converter leaves a half-filled placeholder group beside the one for phones: a fault of its own.
  const isPlaceholder = v.object({
    instancePath: v.pipe(v.string(), v.regex(/\/ribbons\/2\/tabs\/0(\/groups|$)/)),
  });
  const problems = schemaProblems('v1.30', 'MicrosoftTeams.schema.json', converted('manifest.json'));
  expect(problems.filter((problem) => !v.is(isPlaceholder, problem))).toEqual([]);
});

test('a button that names an action no runtime has is refused', () => {
  const broken: Extension = { ...ours, runtimes: [] };
  expect(() =>
    addinOnlyManifest({ ...filled, manifest: { ...filled.manifest, extensions: [broken] } }),
  ).toThrow('No runtime has the action "openReadPane"');
});
