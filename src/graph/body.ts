// The body of a mail or chat message: its type and its text, cut to a length that can be read without a pause.

import * as v from 'valibot';
import type { RawText } from '../domain/message';
import { partField, textField, wellFormed } from './fields';
import type { LeftOut } from './unreadable';

export const bodyField = partField(v.object({ contentType: textField, content: textField }));

/** UTF-16 units kept of a body. What people write by hand is far shorter; what lies behind is quoted history. */
export const longestBody = 500_000;

/** The text of a body (null where there is none), noting in `leftOut` what was dropped. */
export function parseBody(body: v.InferOutput<typeof bodyField>, leftOut: Set<LeftOut>): RawText | null {
  if (body === null || body.content === null) return null;
  let content = body.content;
  if (content.length > longestBody) {
    content = content.slice(0, longestBody);
    leftOut.add('bodyEnd');
  }
  const mended = wellFormed(content);
  if (mended !== content) leftOut.add('characters');
  return { contentType: body.contentType?.toLowerCase() === 'html' ? 'html' : 'text', content: mended };
}

/** The first words of a body, about 600 characters: enough to know a bounce or an out-of-office note by. */
export function bodyStart(text: RawText): string {
  if (text.contentType === 'text') return text.content.slice(0, 600);
  return text.content
    .slice(0, 20_000)
    .replace(/<(style|script|title)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&nbsp;|\s+/gi, ' ')
    .trim()
    .slice(0, 600);
}
