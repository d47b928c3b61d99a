// Rows in memory, for laws that need thousands of runs; the database's own store is tested beside it.

import type { OutboxStore } from '../../src/outbox/OutboxStore';
import type { OutboxRow } from '../../src/store/outboxRows';

export function memoryOutboxStore(): OutboxStore & { readonly rows: Map<string, OutboxRow> } {
  const rows = new Map<string, OutboxRow>();
  return {
    rows,
    unfinished: async () => [...rows.values()].filter(({ state }) => state !== 'sent'),
    add: async (added) => {
      for (const row of added) rows.set(row.id, row);
    },
    change: async (id, edit) => {
      const row = rows.get(id);
      if (!row) return null;
      const next = edit(row) ?? row;
      rows.set(id, next);
      return next;
    },
    take: async (id, may) => {
      const row = rows.get(id);
      if (!row || !may(row)) return null;
      rows.delete(id);
      return row;
    },
    replace: async (id, others) => {
      const row = rows.get(id);
      const next = row && others(row);
      if (!row || !next) return null;
      rows.delete(id);
      for (const each of next) rows.set(each.id, each);
      return row;
    },
    forgetSent: async (instant) => {
      for (const row of rows.values())
        if ((row.sentAt ?? Number.POSITIVE_INFINITY) < instant) rows.delete(row.id);
    },
    arrivals: async () => new Set([...rows.values()].flatMap(({ arrivedAs }) => arrivedAs ?? [])),
  };
}
