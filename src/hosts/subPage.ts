// Where a link from outside leads inside Heed. Anybody can write such a link: only what is well formed is followed.

export type SubPage =
  | { readonly kind: 'request'; readonly conversation: string }
  | { readonly kind: 'kudos'; readonly id: string }
  | { readonly kind: 'wall' };

/** A card's own link: its form, id, language and principle. */
const kudosForm = /^kudos\/\d{1,3}\/([0-9a-f-]{1,64})(\/[a-z]{2}\/[a-zA-Z]{0,40})?$/;
/** Conversation ids of mail (base64) and chats (`19:…@thread.v2`), and Message-IDs of imported mail. */
const idForm = /^([\w+/=:@.$!~#%&'*?^`{|}-]{1,500})$/;

/** @returns null for no link, and for one that leads nowhere. */
export function parseSubPage(text: string | null): SubPage | null {
  if (text === null) return null;
  if (text === 'wall') return { kind: 'wall' };
  if (text.startsWith('kudos/')) {
    const id = kudosForm.exec(text)?.[1];
    return id === undefined ? null : { kind: 'kudos', id };
  }
  const conversation = idForm.exec(text.replace(/^request\//, ''))?.[1];
  return conversation === undefined ? null : { kind: 'request', conversation };
}
