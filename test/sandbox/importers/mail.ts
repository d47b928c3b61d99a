// Mail for the importer's tests: letters with the headers that matter, and mboxes of them.

export interface Letter {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly references?: string;
  readonly inReplyTo?: string;
  readonly more?: readonly string[];
  readonly text?: string;
}

/** One mail as text, lines ended by LF. Unnamed headers have usual values; an empty string leaves the header out. */
export function letter(parts: Letter): string {
  const headers: (readonly [string, string | undefined])[] = [
    ['Message-ID', parts.id === undefined || parts.id === '' ? '' : `<${parts.id}>`],
    ['Date', parts.date ?? 'Mon, 2 Mar 2026 10:00:00 +0000'],
    ['From', parts.from ?? 'Ann Lake <ann@firm.example>'],
    ['To', parts.to ?? 'Ben Moor <ben@firm.example>'],
    ['Cc', parts.cc ?? ''],
    ['Subject', parts.subject ?? 'Paint'],
    ['References', parts.references ?? ''],
    ['In-Reply-To', parts.inReplyTo ?? ''],
  ];
  const lines = headers.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [...lines, ...(parts.more ?? []), '', parts.text ?? 'Which colour do we take?', ''].join('\n');
}

/** An mbox (mboxrd) of letters. */
export function mbox(
  letters: readonly string[],
  fromLine = 'From ann@firm.example Mon Mar  2 10:00:00 2026',
): string {
  return letters.map((each) => `${fromLine}\n${each.replace(/^(>*From )/gm, '>$1')}\n`).join('');
}
