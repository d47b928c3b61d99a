// Reads the hand-written source of the public evaluation set (eval/source/*.txt); its form is told in eval/README.md.

export interface SourcePerson {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly department: string;
  readonly title: string;
}

export interface SourceMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** ISO instant with the offset of the set. */
  readonly at: string;
  readonly text: string;
  /** "auto", "list", "noreply", "invite", "attach" or none. */
  readonly marks: readonly string[];
  readonly reactions: { readonly by: string; readonly emoji: string }[];
}

export interface SourceConversation {
  readonly turn: string;
  readonly state: string;
  readonly due: string | null;
  readonly tags: readonly string[];
  readonly why: string;
  readonly form: 'mail' | 'chat' | 'group';
  /** Subject or topic; empty in a chat between two. */
  readonly title: string;
  readonly members: readonly string[];
  readonly messages: SourceMessage[];
  readonly ask: { readonly message: number; readonly words: string } | null;
}

export interface Source {
  readonly firm: string;
  readonly domain: string;
  readonly locale: string;
  readonly zone: string;
  readonly now: string;
  readonly me: SourcePerson;
  readonly people: readonly SourcePerson[];
  readonly conversations: readonly SourceConversation[];
}

/** @throws Error naming the line that cannot be read. */
export function parseSource(text: string): Source {
  const [head = '', ...blocks] = text.split(/^== /m);
  const lines = head.split('\n').filter((line) => line.includes(': '));
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => parts(line.slice(name.length + 2)));
  const [firm = '', domain = '', locale = '', zone = '', now = ''] = values('firm')[0] ?? [];
  const colleague = ([key = '', name = '', department = '', title = '']: string[]): SourcePerson => ({
    key,
    name,
    department,
    title,
    address: `${key}@${domain}`,
  });
  const [me] = values('me').map(colleague);
  if (!me) throw new Error('The source names no me.');
  const outside = values('outside').map(([key = '', name = '', address = '']) => ({
    key,
    name,
    address,
    department: '',
    title: '',
  }));
  return {
    firm,
    domain,
    locale,
    zone,
    now,
    me,
    people: [...values('person').map(colleague), ...outside],
    conversations: blocks.map((block) => parseConversation(block, me.key, now)),
  };
}

function parseConversation(block: string, me: string, now: string): SourceConversation {
  const [head = '', why = '', place = '', ...rest] = block.split('\n').filter((line) => line.trim() !== '');
  const [gold = '', tags = ''] = parts(head);
  const [turn = '', state = '', due = ''] = gold.split(' ');
  const [form = '', ...words] = place.split(' ');
  if (form !== 'mail' && form !== 'chat' && form !== 'group') throw new Error(`No place: ${place}`);
  const [title = '', members = ''] = form === 'group' ? parts(words.join(' ')) : [words.join(' '), ''];
  const other = form === 'chat' ? title.replace(/(?<!\d)\d+$/, '') : '';
  const messages: SourceMessage[] = [];
  let ask: SourceConversation['ask'] = null;
  for (const line of rest) {
    const reaction = /^react (\w+) (\S+)$/.exec(line);
    const asked = /^ask (\d+): (.*)$/.exec(line);
    if (reaction) messages.at(-1)?.reactions.push({ by: reaction[1] ?? '', emoji: reaction[2] ?? '' });
    else if (asked) ask = { message: Number(asked[1]) - 1, words: asked[2] ?? '' };
    else messages.push(parseMessage(line, form === 'mail', now));
  }
  return {
    turn,
    state,
    due: due.startsWith('due=') ? due.slice(4) : null,
    tags: [
      form === 'mail' ? 'mail' : 'chat',
      ...tags.split(', ').filter((tag) => tag !== 'mail' && tag !== 'chat'),
    ],
    why: why.replace(/^why: /, ''),
    form,
    title: form === 'chat' ? '' : title,
    members: form === 'chat' ? [me, other] : members.split(', '),
    messages,
    ask,
  };
}

function parseMessage(line: string, isMail: boolean, now: string): SourceMessage {
  const match = /^(\d\d-\d\d) (\d\d:\d\d) ([^|]+?) \| (.*)$/.exec(line);
  if (!match) throw new Error(`No message: ${line}`);
  const [, day, time, who = '', text = ''] = match;
  const marks = [...who.matchAll(/\[(\w+)\]/g)].map((mark) => mark[1] ?? '');
  const [from = '', receivers = ''] = who.replace(/(?<!\s)\s*\[\w+\]/g, '').split(' > ');
  const [to = '', cc = ''] = receivers.split('; ');
  return {
    from,
    to: isMail ? to.split(', ') : [],
    cc: cc === '' ? [] : cc.split(', '),
    at: `${now.slice(0, 4)}-${day}T${time}:00${now.slice(19)}`,
    text: text.replace(/\/\//g, '\n\n').replace(/\//g, '\n'),
    marks,
    reactions: [],
  };
}

function parts(line: string): string[] {
  return line.split(' | ').map((part) => part.trim());
}
