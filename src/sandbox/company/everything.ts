// All threads and chats of the sample company, gathered.

import { pairs } from './chats/pairs';
import { rooms } from './chats/rooms';
import { smallTalk } from './chats/smallTalk';
import { storyChats } from './chats/story';
import { waitingChats } from './chats/waiting';
import { invitations } from './patterns/invitations';
import { machines } from './patterns/machines';
import { newsletters } from './patterns/newsletters';
import { notes } from './patterns/notes';
import type { Chat, Thread } from './script';
import { analytics } from './threads/analytics';
import { clients } from './threads/clients';
import { everyday } from './threads/everyday';
import { finance } from './threads/finance';
import { marketing } from './threads/marketing';
import { office } from './threads/office';
import { platform } from './threads/platform';
import { situations } from './threads/situations';
import { story } from './threads/story';
import { suppliers } from './threads/suppliers';
import { waiting } from './threads/waiting';
import { yerevan } from './threads/yerevan';

export const allThreads: readonly Thread[] = [
  ...story,
  ...waiting,
  ...clients,
  ...suppliers,
  ...analytics,
  ...marketing,
  ...finance,
  ...platform,
  ...office,
  ...yerevan,
  ...situations,
  ...everyday,
  ...machines,
  ...newsletters,
  ...invitations,
  ...notes,
];

export const allChats: readonly Chat[] = [...storyChats, ...waitingChats, ...pairs, ...rooms, ...smallTalk];
