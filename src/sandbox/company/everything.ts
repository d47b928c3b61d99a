// All threads and chats of the sample company, gathered.

import { storyChats } from './chats/story';
import { waitingChats } from './chats/waiting';
import type { Chat, Thread } from './script';
import { story } from './threads/story';
import { waiting } from './threads/waiting';

export const allThreads: readonly Thread[] = [...story, ...waiting];

export const allChats: readonly Chat[] = [...storyChats, ...waitingChats];
