// Cuts words so that a card stays within what a chat post may hold.

/** A post in chat or channel holds about 28 KB all told (Teams limits); the rest is room for Graph's own fields. */
export const largestCard = 24_000;

/** UTF-8 bytes of a string as it stands inside a JSON string that is itself sent inside JSON. */
export function bytesInPost(text: string): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(text))).length;
}

/** As many whole characters (graphemes) of `words` as fit into `room` bytes, with an ellipsis where they were cut. */
export function fitWords(words: string, room: number): string {
  if (bytesInPost(words) <= room) return words;
  const ellipsis = '…';
  let bytes = bytesInPost(ellipsis);
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)) {
    // Quotation marks and the like around a lone segment count twice; that only leaves a little more room.
    bytes += bytesInPost(segment) - bytesInPost('');
    if (bytes > room) break;
    kept += segment;
  }
  return kept.trimEnd() + ellipsis;
}
