// What its writer threw away is not to stay among their drafts. It goes to Deleted Items, so nothing is lost.

import { GraphError } from '../graph/GraphError';
import type { Carrier } from './Carrier';
import type { GraphCalls } from './GraphCalls';
import { findDraft, writeMail } from './heedDraft';
import { isNoConsent } from './outcome';

export function draftCarrier(graph: Pick<GraphCalls, 'get' | 'delete'>): Carrier {
  return {
    kinds: ['abandonedDraft'],
    settleFor: 0,

    /** Only what lies among the drafts still is deleted: not what was sent meanwhile, and nothing twice. */
    async prepare({ content }, save) {
      if (content.kind !== 'abandonedDraft') throw new TypeError(`not a draft: ${content.kind}`);
      try {
        const draft = await findDraft(graph, content.of);
        if (draft === null) return 'needless';
        await save({ draft });
        return 'ready';
      } catch (error) {
        if (isNoConsent(error)) return 'needless';
        throw error;
      }
    },

    async send({ draft }) {
      if (!draft) throw new TypeError('no draft to delete');
      try {
        await graph.delete(`/me/messages/${encodeURIComponent(draft.id)}`, writeMail);
      } catch (error) {
        if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
      }
      return draft.id;
    },

    async trace() {
      return { state: 'absent' };
    },
  };
}
