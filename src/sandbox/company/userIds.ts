// Object ids of the tenant and its users.

import { guid } from './identity';

export const TENANT_ID = guid('tenant');

/** Entra object id of a colleague, by key. */
export const userId = (key: string) => guid(`user/${key}`);
