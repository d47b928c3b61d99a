// What ten corrections of one user do, to her own mail and to others'.

import { fileURLToPath } from 'node:url';
import { loadShippedModel } from '../../language/model/shippedModel';
import { type OddUserFigures, type OthersFigures, oddUser, othersUnder } from '../eval/oddUser';

export interface LearningFigures {
  readonly ownMail: OddUserFigures;
  readonly publicSet: OthersFigures;
}

export async function learning(): Promise<LearningFigures> {
  await loadShippedModel();
  const { figures, layer } = await oddUser();
  const folder = fileURLToPath(new URL('../../../eval', import.meta.url));
  return { ownMail: figures, publicSet: await othersUnder(layer, folder) };
}
