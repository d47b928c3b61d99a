// Opens an address that came from outside, in a new window.

/** Opens https addresses only, without handing over this window; anything else is ignored. Gives whether it opened. */
export function openSafely(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return false;
  window.open(url.href, '_blank', 'noopener,noreferrer');
  return true;
}
