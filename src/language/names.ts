// Who is called by a name: display names, short forms, patronymics, Russian case endings, Latin and Cyrillic spelling.

import type { Person } from '../domain/person';
import { ENGLISH_NAMES, RUSSIAN_NAMES } from './givenNames';
import { fold, isWord } from './words';

/** A name found in a sentence. */
export interface NameCall {
  /** Addresses it may mean; several when people share the name. `name:` and the name for somebody not among them. */
  readonly addresses: readonly string[];
  /** Index after its last word. */
  readonly end: number;
}

const VOWEL_END = /[аеиоуыэюяйь]$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const PATRONYMIC = /(?:вич|вна|ична|чна|ьич|оглы|кызы|ыч)(?:а|у|ем|е|ы|ой)?$/u;
/** Endings of the cases, and none: "Иван", "Ивану", "Машу", "Маш". */
const CASES = new Set(' а у е ы и ю я ь й ой ей ом ем ою ею ии ий ию ия ием ье ья ью ьей ьи ом'.split(' '));
const FOND = /^(?:очк|ечк|оньк|еньк|юшк|ушк|ус|юс|ул|юл|ик|чик|ок|ек|ч)/u;

const russianForms = new Map<string, Set<string>>();
const englishForms = new Map<string, Set<string>>();
const latinToRussian = new Map<string, string>();
let isLoaded = false;

/** Tables are built on first use: a page that never reads a text need not pay for them. */
function load(): void {
  if (isLoaded) return;
  isLoaded = true;
  for (const line of RUSSIAN_NAMES.split('\n')) {
    const [full, ...forms] = line.split(' ').filter(Boolean);
    if (!full) continue;
    const all = russianForms.get(full) ?? new Set([full]);
    for (const form of forms) all.add(form);
    russianForms.set(full, all);
    for (const form of all) latinToRussian.set(latinKey(transliterate(form)), full);
  }
  for (const full of russianForms.keys()) latinToRussian.set(latinKey(transliterate(full)), full);
  for (const [full, russian] of [
    ['alexander', 'александр'],
    ['alexey', 'алексей'],
    ['dmitry', 'дмитрий'],
    ['eugene', 'евгений'],
    ['evgeny', 'евгений'],
    ['julia', 'юлия'],
    ['yury', 'юрий'],
    ['maria', 'мария'],
    ['natalia', 'наталья'],
    ['xenia', 'ксения'],
    ['kate', 'екатерина'],
    ['helen', 'елена'],
    ['sophia', 'софия'],
    ['victor', 'виктор'],
    ['victoria', 'виктория'],
    ['andrew', 'андрей'],
    ['michael', 'михаил'],
    ['peter', 'петр'],
    ['paul', 'павел'],
    ['alex', 'александр'],
  ] as const) {
    latinToRussian.set(latinKey(full), russian);
  }
  for (const line of ENGLISH_NAMES.split('\n')) {
    const words = line.split(' ').filter(Boolean);
    const isPlain = words.length > 12;
    const [full, ...forms] = words;
    if (!full) continue;
    if (isPlain) for (const word of words) englishForms.set(word, englishForms.get(word) ?? new Set([word]));
    else {
      const all = englishForms.get(full) ?? new Set([full]);
      for (const form of forms) all.add(form);
      englishForms.set(full, all);
    }
  }
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

function transliterate(word: string): string {
  let out = '';
  for (const char of word) out += LATIN[char] ?? char;
  return out;
}

/** The spellings of one Russian name in Latin letters made alike: Yulia, Julia, Iuliia. */
function latinKey(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/shch/g, 'sch')
    .replace(/ye/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/([a-z])\1/g, '$1')
    .replace(/i$/, '');
}

/** A name without its case ending, so that "Машу" and "Маша" meet. */
function stemOf(form: string): string {
  if (!CYRILLIC.test(form) || form.length < 3) return form;
  let stem = form;
  while (stem.length > 2 && VOWEL_END.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

/** "Лен", "Маш", "Тань": a short form as it is called out; null where there is none. */
function vocative(form: string): string | null {
  if (!CYRILLIC.test(form) || form.length < 3) return null;
  if (form.endsWith('а')) return form.slice(0, -1);
  return form.endsWith('я') && !form.endsWith('ия') ? `${form.slice(0, -1)}ь` : null;
}

interface Entry {
  readonly address: string;
  readonly role: 'given' | 'family' | 'patronymic';
  readonly form: string;
}

const NONE: readonly Entry[] = [];
const BEGINNINGS = 1_024;

/** A number made of the first two letters. */
function beginningOf(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) & (BEGINNINGS - 1);
}

/** The people of a conversation, to be found by what they are called. */
export class NameBook {
  readonly forms = new Set<string>();
  private readonly byStem = new Map<string, Entry[]>();
  /** Beginnings of the stems: most words are told from names by two letters. */
  private readonly beginnings = new Uint8Array(BEGINNINGS);

  constructor(people: readonly Person[]) {
    load();
    for (const person of people.slice(0, 500)) this.add(person);
  }

  /** The name that stands at `at` in folded words, with its other parts ("Ivan Petrovich", "Karen Holt"); null if none. */
  at(words: readonly string[], at: number): NameCall | null {
    const first = this.lookUp(words[at]);
    if (first.length === 0) return null;
    let found = first;
    let end = at + 1;
    while (end < at + 3) {
      const next = this.lookUp(words[end]);
      const both = found.filter((entry) => {
        return next.some((other) => other.address === entry.address && other.role !== entry.role);
      });
      if (both.length > 0) found = both;
      else if (!PATRONYMIC.test(words[end] ?? '') || end > at + 1) break;
      end++;
    }
    // A family name alone is a call only by its full form; an inflected one talks about somebody.
    return { addresses: [...new Set(found.map((entry) => entry.address))], end };
  }

  /**
   * Whose name a folded word may be made of: "fitz" of Fitzgerald, "cal" of Callum, "norrie" of Nora. Looser than
   * `at`, so only for words that are called.
   */
  nicknamed(word: string): string[] {
    if (!/^[a-z]{3,8}$/.test(word)) return [];
    const root = word.length > 4 ? word.replace(/(?:ie|y|o|s)$/, '') : word;
    const found = new Set<string>();
    const alike = new Set<string>();
    for (const [form, entries] of this.byStem) {
      const isPart = form.startsWith(root) || (root.length > 3 && form.includes(root));
      for (const entry of entries) {
        if (isPart) found.add(entry.address);
        else if (entry.role === 'given' && form.startsWith(word.slice(0, 3))) alike.add(entry.address);
      }
    }
    return found.size > 0 ? [...found] : [...alike];
  }

  private lookUp(word: string | undefined): readonly Entry[] {
    if (word === undefined || this.beginnings[beginningOf(word)] === 0) return NONE;
    if (!isWord(word) || word.length < 2) return NONE;
    if (!CYRILLIC.test(word)) return this.byStem.get(word) ?? NONE;
    const found: Entry[] = [];
    for (let cut = 0; cut <= 3 && word.length - cut >= 2; cut++) {
      if (!CASES.has(word.slice(word.length - cut))) continue;
      for (const entry of this.byStem.get(word.slice(0, word.length - cut)) ?? NONE) {
        if (cut === 0 && stemOf(entry.form).length < 2) continue;
        found.push(entry);
      }
    }
    if (found.length > 0) return found;
    for (let length = Math.min(word.length - 2, 5); length >= 3; length--) {
      if (!FOND.test(word.slice(length))) continue;
      const entries = this.byStem.get(word.slice(0, length))?.filter((entry) => entry.role === 'given');
      if (entries && entries.length > 0) return entries;
    }
    return NONE;
  }

  private add(person: Person): void {
    for (const { word, role } of partsOfName(person)) {
      for (const form of formsOf(word, role)) {
        this.forms.add(form);
        const called = vocative(form);
        if (called !== null) this.forms.add(called);
        const stem = stemOf(form);
        this.beginnings[beginningOf(stem)] = 1;
        const list = this.byStem.get(stem);
        const entry = { address: person.address, role, form };
        if (!list) this.byStem.set(stem, [entry]);
        else if (!list.some((other) => other.address === entry.address && other.role === role))
          list.push(entry);
      }
    }
  }
}

const books = new WeakMap<readonly Person[], NameBook>();

/** The book of these people; made once for each list. */
export function nameBook(people: readonly Person[]): NameBook {
  const known = books.get(people);
  if (known) return known;
  const book = new NameBook(people);
  books.set(people, book);
  return book;
}

/** Whether a folded word is a given name or short form known to the tables, whoever bears it. */
export function isGivenName(word: string): boolean {
  load();
  return allForms().has(word);
}

let everyForm: Set<string> | null = null;
function allForms(): Set<string> {
  if (everyForm) return everyForm;
  everyForm = new Set();
  for (const table of [russianForms, englishForms]) {
    for (const forms of table.values()) for (const form of forms) everyForm.add(form);
  }
  return everyForm;
}

function partsOfName(person: Person): { word: string; role: Entry['role'] }[] {
  const shown = person.name.replace(/\([^)]{0,60}\)|\[[^\]]{0,60}\]/g, ' ');
  const hasComma = /^[^,]{2,40},\s*\p{L}/u.test(shown);
  const source =
    shown.trim() !== '' ? shown : (person.address.split('@')[0] ?? '').replace(/[._\-+\d]+/g, ' ');
  const words = source
    .split(/[\s,]+/u)
    .map((word) => fold(word.replace(/[.«»"]/g, '')))
    .filter((word) => word.length > 1 && !/^(?:mr|mrs|ms|dr|prof|г-н|г-жа)$/.test(word))
    .slice(0, 4);
  const patronymic = words.findIndex(
    (word) => CYRILLIC.test(word) && PATRONYMIC.test(word) && words.length > 2,
  );
  let given = words.findIndex((word, index) => index !== patronymic && isKnownName(word));
  if (hasComma && words.length > 1 && !(given > 0)) given = 1;
  if (given < 0) given = 0;
  if (patronymic > 0 && !isKnownName(words[given] ?? '')) given = patronymic - 1;
  return words.map((word, index) => ({
    word,
    role: index === given ? 'given' : index === patronymic ? 'patronymic' : 'family',
  }));
}

function isKnownName(word: string): boolean {
  return russianForms.has(word) || englishForms.has(word) || latinToRussian.has(latinKey(word));
}

/** How people write their own names in Latin letters: Dmitrii, Dmitriy, Dmitry; Sergei, Sergey; Tania, Tanya. */
function spellings(latin: string): string[] {
  const yu = latin.replace(/^iu/, 'yu').replace(/^ia/, 'ya');
  return [
    latin,
    yu,
    yu.replace(/i?i$/, 'y'),
    yu.replace(/ii$/, 'iy'),
    yu.replace(/ia$/, 'ya'),
    yu.replace(/ks/, 'x'),
  ];
}

function formsOf(word: string, role: Entry['role']): Set<string> {
  const forms = new Set([word]);
  if (role !== 'given') {
    if (CYRILLIC.test(word)) {
      if (role === 'patronymic' && word.endsWith('ович')) forms.add(`${word.slice(0, -4)}ыч`);
      if (role === 'patronymic' && word.endsWith('евич')) forms.add(`${word.slice(0, -4)}ич`);
    }
    return forms;
  }
  for (const form of russianForms.get(word) ?? []) forms.add(form);
  for (const form of englishForms.get(word) ?? []) forms.add(form);
  if (CYRILLIC.test(word)) {
    // Somebody whose card says "Маша" is also Мария.
    if (!russianForms.has(word)) {
      for (const all of russianForms.values()) if (all.has(word)) for (const form of all) forms.add(form);
    }
    for (const form of [...forms]) for (const spelling of spellings(transliterate(form))) forms.add(spelling);
  } else {
    if (!englishForms.has(word)) {
      for (const all of englishForms.values()) if (all.has(word)) for (const form of all) forms.add(form);
    }
    const russian = latinToRussian.get(latinKey(word));
    if (russian) for (const form of russianForms.get(russian) ?? []) forms.add(form);
  }
  return forms;
}
