// The worker that reads the open message, so that a long one never holds the panel up.

import { expose } from 'comlink';
import { loadShippedModel } from '../../../language/model/shippedModel';
import { type ItemToRead, readItem } from './readItem';

// Without its model the detector goes by its rules alone, so a failed load stops nothing.
const model = loadShippedModel().catch((error: unknown) => console.error(error));

const api = {
  async read(item: ItemToRead) {
    await model;
    return readItem(item);
  },
};

export type ReadingWorker = typeof api;

expose(api);
