import type { Outline, OutlineElement } from "./outline";

/** A stretch [start, end) of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all edits at once; they may not overlap. Of several at one place the first stands first. */
export function splice(text: string, edits: readonly Splice[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let at = 0;
  let result = "";
  for (const edit of ordered) {
    result += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}

/** Inserts behind the last child. */
export function appendTo(xml: string, element: OutlineElement, prefix: string, inner: string): Splice {
  if (!element.isSelfClosing) return { start: element.innerEnd, end: element.innerEnd, text: inner };
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${tag}${inner}</${prefix}${element.name}>` };
}

/** Sets an attribute in a start tag, whatever quotes it had. */
export function setAttribute(xml: string, element: OutlineElement, name: string, value: string): Splice {
  const tag = xml.slice(element.start, element.innerStart);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const text = pattern.test(tag)
    ? tag.replace(pattern, (_, head: string) => `${head}"${value}"`)
    : tag.replace(/\s*\/?>$/, (tail) => ` ${name}="${value}"${tail}`);
  return { start: element.start, end: element.innerStart, text };
}

export function remove(element: OutlineElement): Splice {
  return { start: element.start, end: element.end, text: "" };
}

/**
 * Inserts a child that the root does not have yet at its place in the schema's sequence: behind the last of the
 * elements that come before it. The root may not close itself.
 */
export function insertInOrder({ root }: Outline, sequence: readonly string[], name: string, text: string): Splice {
  const place = sequence.indexOf(name);
  const before = root.children
    .filter((child) => sequence.indexOf(child.name) < place && sequence.includes(child.name))
    .at(-1);
  if (before) return { start: before.end, end: before.end, text };
  return { start: root.innerStart, end: root.innerStart, text };
}
