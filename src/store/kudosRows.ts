// Thank-you cards as stored on this device, and how far the wall has been read.

import type { ReadCard } from '../domain/kudos';
import type { Reaction } from '../domain/message';
import type { Place } from '../domain/place';

/** One card where it lies. Key: `[place+message]`. */
export interface KudosRow {
  /** Teams' id of the chat or channel; `mail` for what I mailed. */
  readonly place: string;
  /** Id of the message that carries it; of a mail, its row in the outbox. */
  readonly message: string;
  /** When it was sent, epoch ms. */
  readonly at: number;
  readonly card: ReadCard;
  readonly isEdited: boolean;
  readonly reactions: readonly Reaction[];
  readonly webLink: string | null;
  /** Entra object ids of the giver and of those thanked: "my given and received". */
  readonly people: readonly string[];
}

/** The chat or channel that I chose as the wall. */
export interface WallChoice {
  readonly place: Place;
  /** Name of the channel or chat, as shown. */
  readonly name: string;
}

/** How far a wall has been read. */
export interface WallRead {
  /** Id of the place it is about. */
  readonly place: string;
  /** Where the next reading begins: Graph's own link, or messages changed after an instant (epoch ms). */
  readonly cursor:
    | { readonly kind: 'link'; readonly link: string }
    | { readonly kind: 'since'; readonly since: number };
  /** When it was last read to its end, epoch ms. */
  readonly finishedAt: number;
}
