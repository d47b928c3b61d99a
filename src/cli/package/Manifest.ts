// The part of the unified manifest that the add-in-only one is made of. All else in it goes into the package as it is.

import * as v from 'valibot';

const capabilities = v.array(v.object({ name: v.string(), minVersion: v.string() }));
const requirements = v.object({
  capabilities: v.optional(capabilities, []),
  formFactors: v.optional(v.array(v.string()), []),
});
const icon = v.object({ size: v.number(), url: v.string() });
const mobileIcon = v.object({ ...icon.entries, scale: v.number() });

const button = v.object({
  id: v.string(),
  label: v.string(),
  icons: v.array(icon),
  supertip: v.object({ title: v.string(), description: v.string() }),
  actionId: v.string(),
});

const mobileButton = v.object({
  id: v.string(),
  label: v.string(),
  icons: v.array(mobileIcon),
  actionId: v.string(),
});

function groupOf<Control extends v.GenericSchema>(control: Control) {
  return v.object({ id: v.string(), label: v.string(), controls: v.array(control) });
}

const ribbon = v.object({
  contexts: v.tuple([v.picklist(['mailRead', 'mailCompose'])]),
  tabs: v.tuple([
    v.object({
      builtInTabId: v.string(),
      groups: v.array(groupOf(button)),
      customMobileRibbonGroups: v.optional(v.array(groupOf(mobileButton)), []),
    }),
  ]),
});

const runtime = v.object({
  code: v.object({ page: v.string(), script: v.optional(v.string()) }),
  actions: v.array(v.object({ id: v.string(), pinnable: v.optional(v.boolean(), false) })),
});

const event = v.object({
  type: v.literal('messageSending'),
  actionId: v.string(),
  options: v.object({ sendMode: v.literal('promptUser') }),
});

const extension = v.object({
  requirements: v.object({ ...requirements.entries, capabilities }),
  runtimes: v.array(runtime),
  ribbons: v.array(ribbon),
  autoRunEvents: v.array(v.object({ events: v.array(event) })),
  alternates: v.tuple([
    v.object({
      hide: v.object({ customOfficeAddin: v.object({ officeAddinId: v.pipe(v.string(), v.uuid()) }) }),
      alternateIcons: v.object({ icon, highResolutionIcon: icon }),
    }),
  ]),
});

const manifest = v.object({
  version: v.string(),
  id: v.pipe(v.string(), v.uuid()),
  localizationInfo: v.object({
    defaultLanguageTag: v.string(),
    additionalLanguages: v.array(v.object({ languageTag: v.string(), file: v.string() })),
  }),
  developer: v.object({ name: v.string(), websiteUrl: v.string() }),
  description: v.object({ short: v.string() }),
  icons: v.object({ color: v.string(), outline: v.string() }),
  validDomains: v.array(v.string()),
  authorization: v.object({
    permissions: v.object({
      resourceSpecific: v.tuple([
        v.object({ name: v.picklist(['MailboxItem.Read.User', 'MailboxItem.ReadWrite.User']) }),
      ]),
    }),
  }),
  extensions: v.tuple([extension]),
});

export type Manifest = v.InferOutput<typeof manifest>;
export type Extension = Manifest['extensions'][0];
export type Ribbon = Extension['ribbons'][number];
export type Group = Ribbon['tabs'][0]['groups'][number];
export type MobileGroup = Ribbon['tabs'][0]['customMobileRibbonGroups'][number];
export type MobileIcon = v.InferOutput<typeof mobileIcon>;

/** @throws {v.ValiError} when the manifest has a shape that the add-in-only one has no counterpart for. */
export function parseManifest(text: string): Manifest {
  return v.parse(manifest, JSON.parse(text));
}

/** Path of a text in the manifest, such as `name.short`, to the text in that language. */
export type Translation = Readonly<Record<string, string>>;

export function parseTranslation(text: string): Translation {
  return v.parse(v.record(v.string(), v.string()), JSON.parse(text));
}
