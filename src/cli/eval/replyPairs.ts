// Reads the pairs of mails and replies of eval/replies: text blocks with gold.

import type { AskKind } from '../../domain/ask';
import type { Person } from '../../domain/person';
import type { ReplyCheck } from '../../language/replyCheck/checkReply';

/** `second look`: new at the check's first run, then looked at; `fresh`: never looked at. */
export type ReplyPart = 'tuned on' | 'held out' | 'second look' | 'fresh';

export interface ReplyPair {
  readonly id: string;
  readonly part: ReplyPart;
  readonly from: Person;
  readonly mail: string;
  readonly asks: readonly { readonly quote: string; readonly kind: AskKind; readonly isAnswered: boolean }[];
  readonly reply: string;
  readonly hasAttachments: boolean;
  readonly recipients: readonly Person[];
  readonly askers: readonly Person[];
  readonly gold: {
    readonly missingDate: boolean;
    readonly missingAttachment: ReplyCheck['missingAttachment'];
    /** Addresses. */
    readonly dropped: readonly string[];
  };
}

const KINDS: readonly AskKind[] = ['question', 'action', 'approval', 'meeting'];

/** Throws a `SyntaxError` that names the block on a line that cannot be read. */
export function parseReplyPairs(source: string): ReplyPair[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((block) => parseBlock(block.trim().split('\n')));
}

function parseBlock(lines: readonly string[]): ReplyPair {
  const id = lines[0] ?? '';
  const fields = new Map<string, string>();
  const asks: ReplyPair['asks'][number][] = [];
  for (const line of lines.slice(1)) {
    const [, label = '', value = ''] = /^([^:]+): (.+)$/.exec(line) ?? [];
    const [, kind, state] = /^ask (\w+) (answered|open)$/.exec(label) ?? [];
    const known = KINDS.find((each) => each === kind);
    if (known) asks.push({ quote: value, kind: known, isAnswered: state === 'answered' });
    else if (/^(?:from|cc|mail|reply|to|attached|askers|gold)$/.test(label)) fields.set(label, value);
    else throw new SyntaxError(`${id}: cannot read "${line}"`);
  }
  const from = fields.get('from') ?? '';
  const mail = broken(fields.get('mail') ?? '');
  const strange = asks.find(({ quote }) => !mail.includes(quote));
  if (strange) throw new SyntaxError(`${id}: the mail does not hold "${strange.quote}"`);
  const gold = (fields.get('gold') ?? '').split(/,\s*/);
  return {
    id,
    part: partOf(Number(id.slice(3))),
    from: person(from),
    mail,
    asks,
    reply: broken(fields.get('reply') ?? ''),
    hasAttachments: fields.has('attached'),
    recipients: people(fields.get('to') ?? ''),
    askers: people(fields.get('askers') ?? from),
    gold: {
      missingDate: gold.includes('date'),
      missingAttachment: gold.includes('promised') ? 'promised' : gold.includes('asked') ? 'asked' : null,
      dropped: gold.flatMap((each) => (each.startsWith('dropped=') ? [person(each.slice(8)).address] : [])),
    },
  };
}

function partOf(number: number): ReplyPart {
  if (number > 30) return number > 50 ? 'fresh' : 'second look';
  return number % 4 === 3 || number % 4 === 0 ? 'held out' : 'tuned on';
}

/** `/` and `//` stand for line breaks, except in an address of the web. */
function broken(text: string): string {
  return text.replace(/(?<!:)\/\/ ?/g, '\n\n').replace(/\/ /g, '\n');
}

function people(names: string): Person[] {
  return names.split(/,\s*/).map(person);
}

function person(name: string): Person {
  return { address: `${name}@firm.example`, name };
}
