// Office's id of a conversation in the forms in which Graph may give it.

/** The likelier form first. Graph writes ids so that they can stand in an address; Office's item has Exchange's own form. */
export function conversationIds(id: string): readonly string[] {
  return [...new Set([id.replaceAll('/', '-').replaceAll('+', '_'), id])];
}
