// HTML of mail programs and of Teams chat as lines, with what the markup says of quotes, signatures and forwards.
// One streaming pass: no tree, no recursion, so deep nesting and 5 MB bodies cost no more than their length.

import { Parser } from 'htmlparser2';
import { bare, type Line, type LineMark } from './line';
import { markOfElement } from './mailMarkup';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the message. */
const SILENT = new Set('attachment head link meta noscript script style svg template title xml'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const CHUNK = 65_536;
/** Elements in each other; long threads reach some hundreds. */
const DEEPEST = 2000;
const WHITE = /[ \t\r\n\f\u00A0]+/g;

export interface HtmlLines {
  readonly lines: Line[];
  /** true when reading stopped before the history or the end was reached: too much text, or nested too deep. */
  readonly isCut: boolean;
}

interface Open {
  readonly name: string;
  readonly mark: 'none' | 'signature' | 'lead';
  readonly isQuote: boolean;
  readonly isSilent: boolean;
  readonly isPre: boolean;
  readonly isCode: boolean;
}

/** What stands above and below pasted code, as people write it in plain text. */
const FENCE = '```';

/**
 * @param maxHtml Characters of HTML that are read at most.
 * @param maxText Characters of text after which reading stops.
 */
export function htmlLines(html: string, maxHtml: number, maxText: number): HtmlLines {
  const writer = new LineWriter(maxText);
  const parser = new Parser(writer, { decodeEntities: true });
  const end = Math.min(html.length, maxHtml);
  let position = 0;
  while (position < end && !writer.isFinished) {
    parser.write(html.slice(position, Math.min(position + CHUNK, end)));
    position += CHUNK;
  }
  parser.end();
  writer.newLine();
  const isCut = writer.isTooMuch || (!writer.isFinished && end < html.length);
  return { lines: writer.lines, isCut };
}

/** Receives the parser's events and writes lines. */
class LineWriter {
  readonly lines: Line[] = [];
  isFinished = false;
  isTooMuch = false;
  private readonly open: Open[] = [];
  private quotes = 0;
  private silences = 0;
  private pres = 0;
  private codes = 0;
  private readonly marks: ('signature' | 'lead')[] = [];
  private text = '';
  private isBlank = true;
  private endsInSpace = false;
  private length = 0;

  constructor(private readonly maxText: number) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.isFinished) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.newLine();
    if (name === 'br') {
      this.breakLine();
      return;
    }
    const mark = this.silences > 0 ? 'none' : markOfElement(name, attributes);
    if (this.quotes === 0 && (mark === 'rest' || mark === 'forward')) {
      this.newLine();
      this.lines.push({ text: '', isQuoted: false, mark });
      this.isFinished = true;
      return;
    }
    if (name === 'td' || name === 'th') this.addText('\t');
    if (name === 'img') this.addImage(attributes);
    if (VOID.has(name)) return;
    if (name === 'at') this.addText('@');
    if (name === 'emoji') this.addText(attributes.alt ?? '');
    const entry: Open = {
      name,
      mark: mark === 'signature' || mark === 'lead' ? mark : 'none',
      isQuote: mark === 'quote',
      isSilent: SILENT.has(name) || isHidden(attributes) || name === 'emoji',
      isPre: name === 'pre' || name === 'codeblock',
      isCode: this.codes === 0 && (name === 'codeblock' || (name === 'code' && this.pres > 0)),
    };
    if (entry.mark !== 'none' || entry.isQuote) this.newLine();
    if (entry.isCode) this.fence(1);
    if (entry.isQuote) this.quotes++;
    if (entry.isSilent) this.silences++;
    if (entry.isPre) this.pres++;
    if (entry.mark !== 'none') this.marks.push(entry.mark);
    this.open.push(entry);
    // The parser's cost grows with the square of the depth.
    if (this.open.length > DEEPEST) {
      this.isTooMuch = true;
      this.isFinished = true;
    }
  }

  onclosetag(name: string): void {
    if (this.isFinished) return;
    if (VOID.has(name)) return;
    const top = this.open.at(-1);
    if (top?.name !== name) return;
    if (BLOCKS.has(name) || top.mark !== 'none' || top.isQuote) this.newLine();
    if (name === 'p') this.emptyLine();
    this.open.pop();
    if (top.isQuote) this.quotes--;
    if (top.isSilent) this.silences--;
    if (top.isPre) this.pres--;
    if (top.isCode) this.fence(-1);
    if (top.mark !== 'none') this.marks.pop();
  }

  ontext(data: string): void {
    if (this.isFinished || this.silences > 0) return;
    if (this.pres > 0 && data.includes('\n')) {
      const parts = data.split('\n');
      for (let i = 0; i < parts.length; i++) {
        if (i > 0) this.breakLine();
        this.addText((parts[i] ?? '').replace(WHITE, ' '));
      }
      return;
    }
    this.addText(data.replace(WHITE, ' '));
  }

  /** Ends the line that has been begun, if any. */
  newLine(): void {
    if (!this.isBlank) this.push(this.text);
    this.text = '';
    this.isBlank = true;
  }

  /** Pasted code stands between two lines of its own. */
  private fence(step: 1 | -1): void {
    this.newLine();
    this.codes += step;
    this.push(FENCE);
  }

  private breakLine(): void {
    if (this.isBlank) this.emptyLine();
    else this.newLine();
  }

  /** An empty line, never two in a row. */
  private emptyLine(): void {
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '') this.push('');
  }

  private push(text: string): void {
    const mark: LineMark = this.marks.at(-1) ?? 'none';
    const clean = text === '' ? '' : bare(text);
    this.lines.push({ text: clean, isQuoted: this.quotes > 0 || clean.startsWith('>'), mark });
    this.length++;
  }

  private addText(text: string): void {
    if (text === '') return;
    this.length += text.length;
    if (this.length > this.maxText) {
      this.isTooMuch = true;
      this.isFinished = true;
      return;
    }
    if (this.isBlank) {
      const start = text.trimStart();
      if (start === '') return;
      this.isBlank = false;
      this.text = start;
    } else {
      // Joined only: looking into a growing text would copy it each time.
      this.text += this.endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    }
    this.endsInSpace = text.endsWith(' ');
  }

  /** Emoji in Teams chat come as images too; every other picture is no text. */
  private addImage(attributes: Record<string, string>): void {
    const kind = attributes.itemtype ?? '';
    if (kind.endsWith('/Emoji') && attributes.alt !== undefined) this.addText(attributes.alt);
  }
}

/** Preview texts and Outlook's own notes are hidden by style. */
function isHidden(attributes: Record<string, string>): boolean {
  const style = attributes.style;
  if (style === undefined) return false;
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}
