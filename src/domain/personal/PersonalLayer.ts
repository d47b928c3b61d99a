// What this user's corrections add to the odds of an ask: for its sender, its kind and its phrases. A pure function of
// the list of corrections, so that one that is taken back leaves no trace.

import type { AskKind } from '../ask';
import type { Lesson } from './Lesson';
import { phrasesOf } from './phrasesOf';

/** What is known of an ask. */
export interface Asking {
  /** Address; null for the user. */
  readonly sender: string | null;
  readonly kind: AskKind | null;
  readonly quote: string;
}

const RATE = 1.2;
/** How much a kind counts beside a sender (1) and all phrases together (1): one user's kinds differ little from others'. */
const KIND_VALUE = 0.35;
/** No part may weigh more than this, and all together no more than `MOST`, in logarithms of odds. */
const BOUNDS = { sender: 3, kind: 0.4, phrase: 1.5 } as const;
const MOST = 4;
/** After so long (ms) a correction counts half. */
const HALF_LIFE = 180 * 86_400_000;
/** Older ones than these are no longer counted. */
const MOST_LESSONS = 500;

type Part = keyof typeof BOUNDS;

interface Feature {
  readonly part: Part;
  readonly name: string;
  readonly value: number;
}

export class PersonalLayer {
  private readonly weights = new Map<string, number>();
  private readonly labels = new Map<string, Lesson>();

  /** @param now epoch ms, by which corrections have aged */
  constructor(lessons: readonly Lesson[], now: number) {
    const ordered = [...lessons].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-MOST_LESSONS);
    for (const lesson of ordered) this.learn(lesson, 0.5 ** (Math.max(0, now - lesson.at) / HALF_LIFE));
  }

  /** The correction given on this very message, if there is one. */
  lessonOf(message: string): Lesson | null {
    return this.labels.get(message) ?? null;
  }

  /** The probability after what was learnt, 0..1. */
  adjusted(probability: number, asking: Asking): number {
    const shift = this.shiftOf(asking);
    return shift === 0 ? probability : shifted(probability, shift);
  }

  /** What is added to the logarithm of the odds, within ±4. */
  shiftOf(asking: Asking): number {
    const sum = featuresOf(asking).reduce(
      (total, { part, name, value }) => total + (this.weights.get(`${part} ${name}`) ?? 0) * value,
      0,
    );
    return Math.min(MOST, Math.max(-MOST, sum));
  }

  private learn(lesson: Lesson, weight: number): void {
    this.labels.set(lesson.message, lesson);
    const before = this.adjusted(lesson.probability, lesson);
    const error = (lesson.isRequest ? 1 : 0) - before;
    for (const { part, name, value } of featuresOf(lesson)) {
      const key = `${part} ${name}`;
      const bound = BOUNDS[part];
      const next = (this.weights.get(key) ?? 0) + RATE * weight * error * value;
      this.weights.set(key, Math.min(bound, Math.max(-bound, next)));
    }
  }
}

function featuresOf({ sender, kind, quote }: Asking): Feature[] {
  const phrases = phrasesOf(quote);
  const features: Feature[] = phrases.map((name) => ({
    part: 'phrase',
    name,
    value: 1 / Math.sqrt(phrases.length),
  }));
  if (sender !== null) features.push({ part: 'sender', name: sender, value: 1 });
  if (kind !== null) features.push({ part: 'kind', name: kind, value: KIND_VALUE });
  return features;
}

/** A probability with something added to the logarithm of its odds. */
export function shifted(probability: number, shift: number): number {
  const held = Math.min(0.999, Math.max(0.001, probability));
  return 1 / (1 + (Math.exp(-shift) * (1 - held)) / held);
}
