// Whether a draft passes a message on: then who wrote that message need not get it.

import type { OfficeDraft } from '../hosts/office/readDraft';

const FORWARD = /^\s*(?:fw|fwd|wg|tr|пересл|пер)\s*:/iu;

export function isForward({ kind, subject }: Pick<OfficeDraft, 'kind' | 'subject'>): boolean {
  return kind === 'forward' || FORWARD.test(subject);
}
