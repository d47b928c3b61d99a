// Deferred delivery: the property on a draft that tells Exchange to let it leave later.

/** Identifier of PidTagDeferredSendTime as a `singleValueExtendedProperties` id. */
export const deferredSendTime = 'SystemTime 0x3FEF';

/**
 * The property for a draft, made with it or by PATCH, before `/send`. Exchange then keeps the message in Drafts until
 * the instant (epoch ms); in the past, it leaves at once. Not for `sendMail` or `/reply`: Graph lists only the making
 * and changing of a draft as requests that take extended properties.
 * @see https://learn.microsoft.com/office/client-developer/outlook/mapi/pidtagdeferredsendtime-canonical-property
 * @see https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties
 */
export function deferUntil(at: number): { readonly id: string; readonly value: string } {
  return { id: deferredSendTime, value: new Date(at).toISOString() };
}
