// A reaction answers where only a yes was wanted.

import type { Message, Reaction } from '../message';
import { type Item, openItems } from '../openRequest';
import { reason } from '../reasons';
import type { Scene } from './Scene';

export function react(scene: Scene, message: Message, reaction: Reaction, index: number): void {
  const by = scene.circle.same(reaction.by);
  const meaning = reactionMeaning(reaction.kind);
  if (meaning === 'none') return;
  for (const request of scene.recent) {
    if (request.state !== 'waiting' || !request.items.some((item) => item.message.id === message.id))
      continue;
    if (!request.asked.some((person) => person.address === by.address)) continue;
    const open = openItems(request);
    if (wantsOnlyYes(open)) {
      for (const item of open) item.isAnswered = true;
      request.state = 'answered';
      request.movedAt = index;
      request.reasons.push(reason('answeredByReaction', { name: by.name, at: reaction.at }));
    } else request.reasons.push(reason('reactionIsNoAnswer', { name: by.name, at: reaction.at }));
  }
}

/** What is plainly asked for is a yes; a sentence that hardly asks beside it is what the yes is about. */
function wantsOnlyYes(open: readonly Item[]): boolean {
  const plain = open.filter(({ ask }) => ask.wants === 'yes' || ask.probability >= PLAIN);
  return plain.length > 0 && plain.every(({ ask }) => ask.wants === 'yes');
}

const PLAIN = 0.7;

/** Emoji or Teams' names of them. Looking, laughing and crying say neither yes nor no. */
function reactionMeaning(kind: string): 'yes' | 'no' | 'none' {
  if (
    /^(?:like|yes|ok|check|checkmark|heart|thumbs?up|plus|👍.*|✅|✔️?|👌.*|❤️?|💯|🆗|🙏.*|🤝.*|➕|🎉|💚|💙|☑️?|🫡|👏.*)$/iu.test(
      kind,
    )
  )
    return 'yes';
  return /^(?:👎.*|❌|no|thumbs?down)$/iu.test(kind) ? 'no' : 'none';
}
