// /me/mailboxSettings: zone, working hours, language, automatic replies.

import { conformTo } from '../../contract/conformTo';
import { allowOnly } from '../odata/options';
import { myContext } from '../odata/page';
import { applySelection, contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Operation, ok } from '../operation';
import { automaticRepliesOf } from '../people/absence';

const type = 'microsoft.graph.mailboxSettings';

function getSettings(call: Call): Answer {
  allowOnly(call.options, ['$select']);
  const selection = readSelection(call.options, type);
  const store = call.world.mailbox(call.me.user.id);
  const settings = conformTo(type, store.settings);
  const automaticReplies = conformTo(type, {
    automaticRepliesSetting: automaticRepliesOf(call.me),
  }).automaticRepliesSetting;
  const archive = store.allFolders().find((folder) => folder.wellKnown === 'archive');
  const timeZone = settings.timeZone ?? 'UTC';
  const json = {
    archiveFolder: archive?.publicId ?? null,
    timeZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: settings.dateFormat ?? 'yyyy-MM-dd',
    timeFormat: settings.timeFormat ?? 'HH:mm',
    userPurpose: 'user',
    automaticRepliesSetting: automaticReplies ?? {
      status: 'disabled',
      externalAudience: 'none',
      internalReplyMessage: '',
      externalReplyMessage: '',
    },
    language: settings.language ?? { locale: 'en-US', displayName: 'English (United States)' },
    workingHours: settings.workingHours ?? {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: timeZone },
    },
  };
  const context = myContext(call, `mailboxSettings${contextOf(selection)}`);
  return ok({ '@odata.context': context, ...applySelection(json, selection) });
}

export const mailboxSettingsOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/mailboxSettings', service: 'outlook', run: getSettings },
];
