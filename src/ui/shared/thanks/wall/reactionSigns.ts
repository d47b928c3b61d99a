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

export interface ReactionGroup {
  readonly sign: string;
  /** As Graph names it: so it is taken back. */
  readonly kind: string;
  readonly by: readonly Person[];
}

/** Reactions by emoji, in the order in which each was given first. */
export function reactionGroups(reactions: readonly Reaction[]): readonly ReactionGroup[] {
  const groups = new Map<string, ReactionGroup>();
  for (const { kind, by } of [...reactions].sort((a, b) => a.at - b.at)) {
    const sign = signs[kind] ?? kind;
    const known = groups.get(sign);
    groups.set(sign, known ? { ...known, by: [...known.by, by] } : { sign, kind, by: [by] });
  }
  return [...groups.values()];
}
