// Requests turned into the lines of each list.

import type { Day } from '../../../domain/day';
import { type GroupName, groupRequests } from '../../../domain/groups';
import type { Person } from '../../../domain/person';
import { type Change, selectToday } from '../../../domain/today';
import type { Found, OpenRequests } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { type EndItem, type FoldItem, type HeadingItem, type ListItem, requestItem } from '../list/ListItem';
import { givenName } from '../people/givenName';
import type { TextKey } from '../texts/en';
import type { Texts } from '../texts/texts';

function heading(key: string, text: string): HeadingItem {
  return { kind: 'heading', key: `heading:${key}`, text };
}

function end(text: string, action: EndItem['action'] = null): EndItem {
  return { kind: 'end', key: 'end', text, action };
}

function part(key: TextKey, name: string, rows: readonly RequestRow[], texts: Texts): ListItem[] {
  if (rows.length === 0) return [];
  return [heading(name, texts.t(key)), ...rows.map((row) => requestItem(row, name))];
}

/** The other one of a conversation that waits for nobody: never me, where there is anybody else. */
function otherOf(row: RequestRow, isMe: (person: Person) => boolean): Person | null {
  const people = [row.lastFrom, row.asker, ...row.waiting, ...row.asked].filter((each) => each !== null);
  return people.find((each) => !isMe(each)) ?? people[0] ?? null;
}

function changeNote({ row, kind }: Change<RequestRow>, texts: Texts): string {
  const person = row.lastFrom ?? row.asker;
  const name = person ? givenName(person) : texts.t('row.unknownPerson');
  return texts.t(`change.${kind}`, { name });
}

/** Before leave: all I owe, for somebody who stands in. */
export function handoverItem(texts: Texts): EndItem {
  const run = () => {
    window.location.hash = '#/handover';
  };
  return {
    kind: 'end',
    key: 'handover',
    text: texts.t('handover.when'),
    action: { label: texts.t('handover.open'), run },
  };
}

/** What consent to chats would add, with one button. */
export function consentItem(texts: Texts, run: () => void): EndItem {
  const action = { label: texts.t('consent.button'), run };
  return { kind: 'end', key: 'consent', text: texts.t('consent.what'), action };
}

export interface TodayNeeds {
  readonly open: OpenRequests;
  readonly changed: readonly RequestRow[];
  readonly isMe: (person: Person) => boolean;
  readonly showMine: () => void;
}

/** The lines of Today, with its end; only the end when there is nothing. */
export function todayItems(needs: TodayNeeds, day: Day, texts: Texts): ListItem[] {
  const { open, changed, isMe, showMine } = needs;
  const today = selectToday(open.rows, changed, day, isMe);
  const shown = new Set(
    [...today.promises, ...today.dated, ...today.longest, ...today.changes.map(({ row }) => row)].map(
      (row) => row.conversation,
    ),
  );
  const rest = open.rows.filter((row) => !shown.has(row.conversation)).length;
  const changes = today.changes.map((change) =>
    requestItem(change.row, 'changes', {
      note: changeNote(change, texts),
      who: otherOf(change.row, isMe),
      settled: change.row.turn === 'mine' ? null : { decision: null },
    }),
  );
  const more =
    today.moreChanges > 0 ? [end(texts.count('today.moreChanges', today.moreChanges))].map(asMore) : [];
  return [
    ...part('today.promises', 'promises', today.promises, texts),
    ...part('today.dated', 'dated', today.dated, texts),
    ...part('today.longest', 'longest', today.longest, texts),
    ...(changes.length > 0 ? [heading('changes', texts.t('today.changes')), ...changes, ...more] : []),
    end(
      texts.t(shown.size > 0 ? 'today.end' : 'empty.today'),
      rest > 0 ? { label: texts.count('today.rest', rest), run: showMine } : null,
    ),
  ];
}

function asMore(item: EndItem): EndItem {
  return { ...item, key: 'more' };
}

const groupTexts: Record<Exclude<GroupName, 'perhaps'>, TextKey> = {
  late: 'group.late',
  today: 'group.today',
  waiting: 'group.waiting',
  fresh: 'group.fresh',
};

type FoldName = 'perhaps' | 'older' | 'snoozed';

export interface Folds {
  readonly isOpen: (name: FoldName) => boolean;
  readonly toggle: (name: FoldName) => void;
  readonly putAway: (rows: readonly RequestRow[]) => void;
  readonly bringBack: (rows: readonly RequestRow[]) => void;
}

/** The lines of *For me* or *For others*: groups, then *Perhaps* and the older ones, folded. */
export function directionItems(open: OpenRequests, folds: Folds, day: Day, texts: Texts): ListItem[] {
  const items: ListItem[] = [];
  for (const { name, rows } of groupRequests(open.rows, day)) {
    if (name !== 'perhaps') items.push(...part(groupTexts[name], name, rows, texts));
  }
  if (open.perhaps.length > 0) {
    const rows = groupRequests(open.perhaps, day).flatMap((group) => group.rows);
    items.push(fold('perhaps', `${texts.t('group.perhaps')} · ${rows.length}`, folds, texts, null));
    if (folds.isOpen('perhaps')) items.push(...rows.map((row) => requestItem(row, 'perhaps')));
  }
  if (open.snoozed.length > 0) {
    const back = { label: texts.t('snoozed.back'), run: () => folds.bringBack(open.snoozed) };
    items.push(fold('snoozed', texts.count('snoozed.line', open.snoozed.length), folds, texts, back));
    if (folds.isOpen('snoozed'))
      items.push(
        ...open.snoozed.map((row) =>
          requestItem(row, 'snoozed', { settled: { decision: 'snoozed' }, who: row.asker }),
        ),
      );
  }
  if (open.older.length > 0) {
    const putAway = { label: texts.t('older.putAway'), run: () => folds.putAway(open.older) };
    items.push(fold('older', texts.count('older.line', open.older.length), folds, texts, putAway));
    if (folds.isOpen('older')) items.push(...open.older.map((row) => requestItem(row, 'older')));
  }
  return items;
}

function fold(
  name: FoldName,
  text: string,
  folds: Folds,
  texts: Texts,
  action: FoldItem['action'],
): FoldItem {
  const isOpen = folds.isOpen(name);
  const [look, close] =
    name === 'older' ? (['older.look', 'older.fold'] as const) : (['group.open', 'group.close'] as const);
  return {
    kind: 'fold',
    key: `fold:${name}`,
    text,
    hint: name === 'perhaps' ? texts.t('group.perhapsHint') : null,
    isOpen,
    toggle: () => folds.toggle(name),
    label: texts.t(isOpen ? close : look),
    action,
  };
}

/** What a search found: first what waits, then what does not. */
export function searchItems(
  found: readonly Found[],
  isMe: (person: Person) => boolean,
  texts: Texts,
): ListItem[] {
  const waits = ({ request, decision }: Found) =>
    decision === null &&
    request.turn !== 'nobody' &&
    (request.state === 'waiting' || request.state === 'promised');
  const flagged = found.filter(waits);
  const others = found.filter((each) => !waits(each));
  return [
    ...part(
      'search.flagged',
      'flagged',
      flagged.map(({ request }) => request),
      texts,
    ),
    ...(others.length > 0 ? [heading('others', texts.t('search.other'))] : []),
    ...others.map(({ request, decision }) =>
      requestItem(request, 'other', {
        settled: { decision: decision?.kind ?? null },
        who: otherOf(request, isMe),
      }),
    ),
  ];
}

/** The lines with the opened request's detail under it (the narrow layout). */
export function withDetail(items: readonly ListItem[], row: RequestRow | null): readonly ListItem[] {
  if (row === null) return items;
  const { conversation } = row;
  const at = items.findIndex((item) => item.kind === 'request' && item.row.conversation === conversation);
  const detail: ListItem = { kind: 'detail', key: `detail:${conversation}`, row };
  return [...items.slice(0, at + 1), detail, ...items.slice(at + 1)];
}
