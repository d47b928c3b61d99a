// The state of sync in words.

import type { Day } from '../../../domain/day';
import type { SyncStatus } from '../../../store/rows';
import { errorSentence } from '../states/errorSentence';
import type { Texts } from '../texts/texts';
import { format } from '../when/format';

export interface SyncWords {
  /** Short, for the top row. */
  readonly text: string;
  /** Longer, for the tooltip; null when there is no more to say. */
  readonly detail: string | null;
  readonly tone: 'quiet' | 'busy' | 'trouble';
  /** 0..1 while filling with a known end; null otherwise. */
  readonly progress: number | null;
}

export function syncWords(status: SyncStatus | undefined, day: Day, texts: Texts): SyncWords {
  if (!status) return { text: texts.t('sync.starting'), detail: null, tone: 'busy', progress: null };
  const time = (at: number) => format.time(at, day.zone, texts);
  const skipped = status.skipped > 0 ? texts.count('sync.skipped', status.skipped) : null;
  const at = status.finishedAt;
  switch (status.phase) {
    case 'filling': {
      const values = {
        done: format.number(status.done, texts),
        since: format.date(status.since, day, texts),
        total: status.total === null ? '' : format.number(Math.max(status.total, status.done), texts),
      };
      const text = texts.t(status.total === null ? 'sync.filling' : 'sync.fillingOf', values);
      const progress = status.total ? Math.min(1, status.done / status.total) : null;
      return { text, detail: skipped, tone: 'busy', progress };
    }
    case 'starting':
      return { text: texts.t('sync.starting'), detail: null, tone: 'busy', progress: null };
    case 'refreshing':
      return { text: texts.t('sync.refreshing'), detail: skipped, tone: 'quiet', progress: null };
    case 'waiting': {
      const detail = texts.t('sync.waiting', { time: time(status.retryAt ?? day.now) });
      return { text: texts.t('sync.pause'), detail, tone: 'busy', progress: null };
    }
    case 'offline': {
      const detail = at === null ? texts.t('sync.offlineNever') : texts.t('sync.offline', { time: time(at) });
      return { text: texts.t('sync.offlineShort'), detail, tone: 'trouble', progress: null };
    }
    case 'failed': {
      const reason = errorSentence(status.error, texts);
      const detail =
        at === null
          ? texts.t('sync.failedNever', { reason })
          : texts.t('sync.failed', { reason, time: time(at) });
      return { text: texts.t('sync.failedShort'), detail, tone: 'trouble', progress: null };
    }
    case 'idle':
      return {
        text: at === null ? texts.t('sync.starting') : texts.t('sync.upToDate', { time: time(at) }),
        detail: skipped,
        tone: 'quiet',
        progress: null,
      };
  }
}
