// Domains of colleagues as people type them.

export interface ReadDomains {
  readonly domains: readonly string[];
  /** The first thing that is no domain; null when all are. */
  readonly bad: string | null;
}

const domainPattern =
  /^(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Splits at commas, semicolons and spaces; `@contoso.com` and `anna@contoso.com` mean contoso.com. */
export function readDomains(text: string): ReadDomains {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((part) => part.slice(part.lastIndexOf('@') + 1))
    .filter((part) => part !== '');
  return {
    domains: [...new Set(domains)],
    bad: domains.find((domain) => !domainPattern.test(domain)) ?? null,
  };
}
