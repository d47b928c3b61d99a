// Teams' reactions: the emoji of each, however Graph names it, and who gave which.

import type { Reaction } from '../../../../domain/message';
import type { Person } from '../../../../domain/person';

/** Those offered; others are shown where they were given. */
export const offeredReactions = ['👍', '❤️', '😂', '🎉', '👏', '🙏'] as const;

/** Older messages have words in place of emoji (Graph, chatMessageReaction). */
const signs: Readonly<Record<string, string>> = {
  like: '👍',
  heart: '❤️',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
  angry: '😠',
};

/** The emoji of a reaction as Graph names it; by it reactions are given and taken back. */
export function signOf(kind: string): string {
  return signs[kind] ?? kind;
}

export interface ReactionGroup {
  readonly sign: string;
  readonly by: readonly Person[];
}

/** Reactions by emoji, in the order in which each was given first. */
export function reactionGroups(reactions: readonly Reaction[]): readonly ReactionGroup[] {
  const groups = new Map<string, ReactionGroup>();
  for (const { kind, by } of [...reactions].sort((a, b) => a.at - b.at)) {
    const sign = signOf(kind);
    groups.set(sign, { sign, by: [...(groups.get(sign)?.by ?? []), by] });
  }
  return [...groups.values()];
}
