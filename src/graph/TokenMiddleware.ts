// Lets the access token go to exactly the configured Graph address. The library's own handler takes https only,
// and would drop the token for the sandbox.

import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

const tokenHeader = 'Authorization';

export class TokenMiddleware implements Middleware {
  private next: Middleware | null = null;
  private readonly base: URL;

  /** @param base Graph's base address with version, e.g. `https://graph.microsoft.com/v1.0` */
  constructor(base: string) {
    this.base = new URL(base.endsWith('/') ? base : `${base}/`);
  }

  setNext(next: Middleware): void {
    this.next = next;
  }

  /** Drops the token from a call that does not go to the base address: nobody else may ever see it. */
  async execute(context: Context): Promise<void> {
    const target = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    const isOurs = target.origin === this.base.origin && target.pathname.startsWith(this.base.pathname);
    const headers = new Headers(context.options?.headers);
    if (!isOurs) headers.delete(tokenHeader);
    // A plain object, because the library's other parts read it so.
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.next?.execute(context);
  }
}
