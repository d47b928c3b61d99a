// XML as text: elements with attributes and children, everything escaped.

import { escapeUTF8 } from 'entities';

/** A finished element, or a text as a child. */
export type Node = Element | string;

class Element {
  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string | number>>,
    readonly children: readonly Node[],
  ) {}

  write(indent: string): string {
    const attributes = Object.entries(this.attributes)
      .map(([name, value]) => ` ${name}="${escapeUTF8(String(value))}"`)
      .join('');
    const open = `${indent}<${this.name}${attributes}`;
    if (this.children.length === 0) return `${open}/>`;
    if (this.children.every((child) => typeof child === 'string'))
      return `${open}>${escapeUTF8(this.children.join(''))}</${this.name}>`;
    const inner = this.children.map((child) =>
      typeof child === 'string' ? escapeUTF8(child) : child.write(`${indent}  `),
    );
    return `${open}>\n${inner.join('\n')}\n${indent}</${this.name}>`;
  }
}

export type { Element };

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): Element {
  return new Element(name, attributes, children);
}

/** A whole document, two spaces an indent. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.write('')}\n`;
}
