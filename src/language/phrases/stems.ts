// Beginnings of words, in a tree: one walk along a word tells which of them it has.

import { StepTable } from './stepTable';

const ROOT = 1;

export class Stems {
  private readonly next = new StepTable();
  private count = ROOT;
  private readonly ends = new Set<number>();

  add(stem: string): void {
    let node = ROOT;
    for (let at = 0; at < stem.length; at++) {
      const code = stem.charCodeAt(at);
      let next = this.next.get(node, code);
      if (next === 0) {
        next = ++this.count;
        this.next.put(node, code, next);
      }
      node = next;
    }
    this.ends.add(node);
  }

  /** A number for the longest stem that the word begins with, and so for all of them; 0 where there is none. */
  longestOf(word: string): number {
    let longest = 0;
    let node = ROOT;
    for (let at = 0; at < word.length && node !== 0; at++) {
      node = this.next.get(node, word.charCodeAt(at));
      if (this.ends.has(node)) longest = node;
    }
    return longest;
  }
}
