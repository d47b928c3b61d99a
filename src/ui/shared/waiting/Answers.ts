// Which conversations have an answer of mine that they do not show yet.

import { createContext, useContext } from 'react';
import type { AnswerState } from '../../../store/outbox';

export type Answers = ReadonlyMap<string, AnswerState>;

const AnswersContext = createContext<Answers>(new Map());
export const AnswersProvider = AnswersContext.Provider;

export function useAnswers(): Answers {
  return useContext(AnswersContext);
}
