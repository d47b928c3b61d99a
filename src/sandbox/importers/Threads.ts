// Which imported mails belong to one conversation: by References and In-Reply-To, else by subject and people.

/** What of a mail its thread is known by. */
export interface ThreadFacts {
  readonly id: string;
  readonly references: readonly string[];
  readonly subject: string;
  /** Lower-case addresses of the sender and of everybody it went to. */
  readonly from: string;
  readonly people: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

const month = 31 * 86_400_000;
// How many earlier mails of the same subject are looked at: enough for any talk, and bounded for alarm mails.
const lookBack = 30;

const prefix =
  /^\s*(?:(?:re|r|fw|fwd|aw|wg|sv|vs|vb|antw|tr|rv|res|enc|odp|pd|ynt|отв(?:[её]т)?|на|пересл|转发|回复|答复|返信|転送)(?:\s*(?:\[\d+\]|\(\d+\)|\^\d+))?\s*[:：]\s*|\[(?:external|ext|внешн[^\]]*)\]\s*)+/i;

/** The subject without its "Re:", "AW:", "Отв:" and the like, in one case and with single spaces. */
export function plainSubject(subject: string): string {
  return subject.replace(prefix, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isAnswer(subject: string): boolean {
  return prefix.test(subject);
}

interface Member extends ThreadFacts {
  readonly order: number;
}

/** Collects mails, then tells each one's conversation. Loops in References do no harm: threads are sets. */
export class Threads {
  private readonly members = new Map<string, Member>();
  private readonly parents = new Map<string, string>();

  add(mail: ThreadFacts): void {
    this.members.set(mail.id, { ...mail, references: [], order: this.members.size });
    for (const reference of mail.references) this.join(mail.id, reference);
  }

  /** Conversation id for each mail id: the id of the thread's first mail. */
  conversations(): Map<string, string> {
    this.joinBySubject();
    const firsts = new Map<string, Member>();
    for (const mail of this.members.values()) {
      const root = this.root(mail.id);
      const first = firsts.get(root);
      if (first === undefined || isBefore(mail, first)) firsts.set(root, mail);
    }
    const found = new Map<string, string>();
    for (const id of this.members.keys()) found.set(id, firsts.get(this.root(id))?.id ?? id);
    return found;
  }

  private root(id: string): string {
    let root = id;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    let at = id;
    while (at !== root) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  private join(one: string, other: string): void {
    const from = this.root(one);
    const to = this.root(other);
    if (from !== to) this.parents.set(from, to);
  }

  /** The first mail of what references alone hold together is joined to an earlier one of the same subject. */
  private joinBySubject(): void {
    const firsts = new Map<string, Member>();
    const bySubject = new Map<string, Member[]>();
    for (const mail of this.members.values()) {
      const root = this.root(mail.id);
      const first = firsts.get(root);
      if (first === undefined || isBefore(mail, first)) firsts.set(root, mail);
      const subject = plainSubject(mail.subject);
      if (subject === '') continue;
      const same = bySubject.get(subject);
      if (same === undefined) bySubject.set(subject, [mail]);
      else same.push(mail);
    }
    const seekers = new Set(firsts.values());
    for (const same of bySubject.values()) {
      same.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      for (const [index, mail] of same.entries()) {
        if (!seekers.has(mail)) continue;
        const earlier = same
          .slice(Math.max(0, index - lookBack), index)
          .findLast((each) => belongs(mail, each));
        if (earlier !== undefined) this.join(mail.id, earlier.id);
      }
    }
  }
}

function isBefore(a: Member, b: Member): boolean {
  return a.at === b.at ? a.order < b.order : a.at < b.at;
}

/**
 * Within a month, and between the same people: two of them at least (one of the two is always the mailbox's owner),
 * or an answer by somebody who got the earlier mail.
 */
function belongs(mail: Member, earlier: Member): boolean {
  if (mail.at - earlier.at > month || mail.people.length === 0 || earlier.people.length === 0) return false;
  if (isAnswer(mail.subject) && earlier.people.includes(mail.from)) return true;
  const shared = mail.people.filter((address) => earlier.people.includes(address)).length;
  return shared >= Math.min(2, mail.people.length, earlier.people.length);
}
