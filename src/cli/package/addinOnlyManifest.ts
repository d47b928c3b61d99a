// The add-in-only (XML) manifest, for Outlook on Mac and on phones, made from the unified one.
// Schemas: appforoffice/1.1, mailappversionoverrides/1.1 (Microsoft's "Add-in only manifest reference").

import { type Element, element, xmlDocument } from './element';
import type { FilledManifest } from './filledManifest';
import type { Extension, Group, Manifest, MobileGroup, MobileIcon, Ribbon } from './Manifest';
import { officeLocale, Resources } from './Resources';

/** Its own name: where both are installed by mistake, people can tell them apart. */
export const addinOnlyName = 'Heed for Outlook';

const surfaces = { mailRead: 'MessageReadCommandSurface', mailCompose: 'MessageComposeCommandSurface' };
const permissions = { 'MailboxItem.Read.User': 'ReadItem', 'MailboxItem.ReadWrite.User': 'ReadWriteItem' };

/** @returns the file's text. @throws {Error} when a button names an action that no runtime has. */
export function addinOnlyManifest({ manifest, translations }: FilledManifest): string {
  const resources = new Resources(translations);
  const [extension] = manifest.extensions;
  const [alternate] = extension.alternates;
  const [permission] = manifest.authorization.permissions.resourceSpecific;
  const hosts = element('Hosts', {}, mailHost(extension, resources));
  const form = (type: string, ...size: readonly Element[]) =>
    element(
      'Form',
      { 'xsi:type': type },
      element('DesktopSettings', {}, element('SourceLocation', { DefaultValue: pageOf(extension) }), ...size),
    );
  const isMessage = (form: string) =>
    element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: form });
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:mailappor': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.0',
        'xsi:type': 'MailApp',
      },
      element('Id', {}, alternate.hide.customOfficeAddin.officeAddinId),
      element('Version', {}, `${manifest.version}.0`),
      element('ProviderName', {}, manifest.developer.name),
      element('DefaultLocale', {}, officeLocale[manifest.localizationInfo.defaultLanguageTag] ?? 'en-US'),
      element('DisplayName', { DefaultValue: addinOnlyName }),
      element(
        'Description',
        { DefaultValue: manifest.description.short },
        ...resources.overrides('description.short', 'Override'),
      ),
      element('IconUrl', { DefaultValue: alternate.alternateIcons.icon.url }),
      element('HighResolutionIconUrl', { DefaultValue: alternate.alternateIcons.highResolutionIcon.url }),
      element('SupportUrl', { DefaultValue: manifest.developer.websiteUrl }),
      appDomains(manifest),
      element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
      element('Requirements', {}, element('Sets', {}, ...requiredSets(extension, 'Set'))),
      element('FormSettings', {}, form('ItemRead', element('RequestedHeight', {}, '250')), form('ItemEdit')),
      element('Permissions', {}, permissions[permission.name]),
      element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, isMessage('Read'), isMessage('Edit')),
      element('DisableEntityHighlighting', {}, 'true'),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        element(
          'VersionOverrides',
          {
            xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
            'xsi:type': 'VersionOverridesV1_1',
          },
          element('Requirements', {}, element('bt:Sets', {}, ...requiredSets(extension, 'bt:Set'))),
          hosts,
          resources.element(),
        ),
      ),
    ),
  );
}

function appDomains(manifest: Manifest): Element {
  return element(
    'AppDomains',
    {},
    ...manifest.validDomains.map((domain) => element('AppDomain', {}, `https://${domain}`)),
  );
}

function requiredSets(extension: Extension, name: 'Set' | 'bt:Set'): readonly Element[] {
  return extension.requirements.capabilities.map((capability) =>
    element(name, { Name: capability.name, MinVersion: capability.minVersion }),
  );
}

/** What Outlook loads for the task pane. */
function pageOf(extension: Extension): string {
  const action = extension.ribbons[0]?.tabs[0].groups[0]?.controls[0]?.actionId ?? '';
  return runtimeOf(extension, action).code.page;
}

function runtimeOf(extension: Extension, action: string): Extension['runtimes'][number] {
  const runtime = extension.runtimes.find(({ actions }) => actions.some(({ id }) => id === action));
  if (!runtime) throw new Error(`No runtime has the action "${action}".`);
  return runtime;
}

function mailHost(extension: Extension, resources: Resources): Element {
  const ribbons = extension.ribbons.map((ribbon, at) => ({
    ribbon,
    path: `extensions[0].ribbons[${at}].tabs[0]`,
  }));
  const scripts = extension.runtimes.flatMap(({ code }) =>
    code.script === undefined ? [] : [{ page: code.page, script: code.script }],
  );
  const phone = ribbons.flatMap(({ ribbon, path }) =>
    ribbon.tabs[0].customMobileRibbonGroups.map((group, at) =>
      mobileGroup(extension, group, `${path}.customMobileRibbonGroups[${at}]`, resources),
    ),
  );
  return element(
    'Host',
    { 'xsi:type': 'MailHost' },
    element(
      'Runtimes',
      {},
      ...scripts.map(({ page, script }) =>
        element(
          'Runtime',
          { resid: resources.url(page) },
          // Classic Outlook on Windows runs the script alone, all others the page.
          element('Override', { type: 'javascript', resid: resources.url(script) }),
        ),
      ),
    ),
    element(
      'DesktopFormFactor',
      {},
      ...ribbons.map(({ ribbon, path }) => commandSurface(extension, ribbon, path, resources)),
      launchEvents(extension, resources),
    ),
    element(
      'MobileFormFactor',
      {},
      element('ExtensionPoint', { 'xsi:type': 'MobileMessageReadCommandSurface' }, ...phone),
    ),
  );
}

function commandSurface(extension: Extension, ribbon: Ribbon, path: string, resources: Resources): Element {
  const [tab] = ribbon.tabs;
  return element(
    'ExtensionPoint',
    { 'xsi:type': surfaces[ribbon.contexts[0]] },
    element(
      'OfficeTab',
      { id: tab.builtInTabId },
      ...tab.groups.map((group, at) => desktopGroup(extension, group, `${path}.groups[${at}]`, resources)),
    ),
  );
}

function desktopGroup(extension: Extension, group: Group, path: string, resources: Resources): Element {
  const controls = group.controls.map((control, at) => {
    const place = `${path}.controls[${at}]`;
    const tip = control.supertip;
    return element(
      'Control',
      { 'xsi:type': 'Button', id: control.id },
      element('Label', { resid: resources.shortText(control.label, `${place}.label`) }),
      element(
        'Supertip',
        {},
        element('Title', { resid: resources.shortText(tip.title, `${place}.supertip.title`) }),
        element('Description', {
          resid: resources.longText(tip.description, `${place}.supertip.description`),
        }),
      ),
      element(
        'Icon',
        {},
        ...control.icons.map(({ size, url }) => element('bt:Image', { size, resid: resources.image(url) })),
      ),
      showPane(extension, control.actionId, resources),
    );
  });
  const label = element('Label', { resid: resources.shortText(group.label, `${path}.label`) });
  return element('Group', { id: group.id }, label, ...controls);
}

function mobileGroup(extension: Extension, group: MobileGroup, path: string, resources: Resources): Element {
  const image = ({ size, scale, url }: MobileIcon) =>
    element('bt:Image', { size, scale, resid: resources.image(url) });
  const controls = group.controls.map((control, at) =>
    element(
      'Control',
      { 'xsi:type': 'MobileButton', id: control.id },
      element('Label', { resid: resources.shortText(control.label, `${path}.controls[${at}].label`) }),
      element('Icon', { 'xsi:type': 'bt:MobileIconList' }, ...control.icons.map(image)),
      // Nothing can be pinned on a phone: the pane takes the whole screen.
      element('Action', { 'xsi:type': 'ShowTaskpane' }, paneLocation(extension, control.actionId, resources)),
    ),
  );
  const label = element('Label', { resid: resources.shortText(group.label, `${path}.label`) });
  return element('Group', { id: group.id }, label, ...controls);
}

function paneLocation(extension: Extension, action: string, resources: Resources): Element {
  return element('SourceLocation', { resid: resources.url(runtimeOf(extension, action).code.page) });
}

function showPane(extension: Extension, action: string, resources: Resources): Element {
  const isPinnable = runtimeOf(extension, action).actions.some(
    ({ id, pinnable }) => id === action && pinnable,
  );
  return element(
    'Action',
    { 'xsi:type': 'ShowTaskpane' },
    paneLocation(extension, action, resources),
    ...(isPinnable ? [element('SupportsPinning', {}, 'true')] : []),
  );
}

function launchEvents(extension: Extension, resources: Resources): Element {
  const events = extension.autoRunEvents.flatMap((each) => each.events);
  const pages = new Set(events.map(({ actionId }) => runtimeOf(extension, actionId).code.page));
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    element(
      'LaunchEvents',
      {},
      ...events.map(({ actionId }) =>
        element('LaunchEvent', { Type: 'OnMessageSend', FunctionName: actionId, SendMode: 'PromptUser' }),
      ),
    ),
    ...[...pages].map((page) => element('SourceLocation', { resid: resources.url(page) })),
  );
}
