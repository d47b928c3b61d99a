// What a list is made of: requests, and the lines between them.

import type { Person } from '../../../domain/person';
import type { Decision, RequestRow } from '../../../store/rows';

interface Line {
  /** Unique in its list and stable between renders. */
  readonly key: string;
}

/** The name of a group. */
export interface HeadingItem extends Line {
  readonly kind: 'heading';
  readonly text: string;
}

/** One line that opens to more: *Perhaps*, or the older conversations. */
export interface FoldItem extends Line {
  readonly kind: 'fold';
  readonly text: string;
  readonly hint: string | null;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** A second thing to do with all of it. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly label: string;
}

export interface RequestItem extends Line {
  readonly kind: 'request';
  readonly row: RequestRow;
  /** What happened to it, above its words; null: nothing to say. */
  readonly note: string | null;
  /** Set where it does not wait: what the user decided, or why Heed does not list it. */
  readonly settled: { readonly decision: Decision['kind'] | null } | null;
  /** Whom it names, where that is not who waits; null: as the request says. */
  readonly who: Person | null;
}

/** The opened request's detail, in place. */
export interface DetailItem extends Line {
  readonly kind: 'detail';
  readonly row: RequestRow;
}

/** A quiet last line, perhaps with one thing to do. */
export interface EndItem extends Line {
  readonly kind: 'end';
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export type ListItem = HeadingItem | FoldItem | RequestItem | DetailItem | EndItem;

/** Lines that take the focus as one moves through the list. */
export function isStop(item: ListItem): item is RequestItem | FoldItem {
  return item.kind === 'request' || item.kind === 'fold';
}

/** The request line of a conversation. */
export function requestItem(
  row: RequestRow,
  part: string,
  extra: Partial<Pick<RequestItem, 'note' | 'settled' | 'who'>> = {},
): RequestItem {
  return {
    kind: 'request',
    key: `${part}:${row.conversation}`,
    row,
    note: null,
    settled: null,
    who: null,
    ...extra,
  };
}
