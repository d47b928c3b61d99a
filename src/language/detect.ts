// The one seam behind which asks are found: exact rules today, and beside them whatever gives the same shape.

import type { AskSpan } from '../domain/ask';
import { findAsksByRules } from './ruleAsks';

export interface DetectOptions {
  readonly language: 'en' | 'ru' | 'other';
  readonly place: 'body' | 'subject';
  readonly channel: 'mail' | 'chat';
  /** Folded forms by which the people of the conversation may be called ("ivan", "ваня"). */
  readonly names: ReadonlySet<string>;
}

/** Asks in a text, in order; quotes are exact substrings. */
export type AskDetector = (text: string, options: DetectOptions) => AskSpan[];

/** The detector that Heed ships. */
export const detectAsks: AskDetector = findAsksByRules;
