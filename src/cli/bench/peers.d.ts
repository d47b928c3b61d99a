// What the benchmark uses of packages that carry no types, or might be missing where only types are checked.

declare module 'planer' {
  export function extractFromPlain(text: string): string;
}

declare module 'email-reply-parser' {
  export default class EmailReplyParser {
    read(text: string): { getVisibleText(): string };
  }
}

declare module 'email-forward-parser' {
  export default class EmailForwardParser {
    read(text: string): { readonly forwarded: boolean };
  }
}
