// Lines of a stream as they come. Node's own readline also cuts at U+2028, which JSON strings may hold.

/** Lines without their ends (LF or CRLF); the last one also without an end, unless it is empty. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield trimmed(rest.join('') + piece);
      rest = [];
    }
    const last = pieces.at(-1);
    if (last) rest.push(last);
  }
  const end = rest.join('') + decoder.decode();
  if (end !== '') yield trimmed(end);
}

function trimmed(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
