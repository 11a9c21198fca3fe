import { SaxesParser } from "saxes";
import { UnreadableFile } from "../../../app/ports";
import type { Attributes } from "./scanXml";

/** An element and where it stands in its text, so that edits can be insertions into what another writer wrote. */
export interface OutlineElement {
  /** Without the root's prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly OutlineElement[];
  /** [start, end) of the whole element. */
  readonly start: number;
  readonly end: number;
  /** Just behind the start tag, and just before the end tag; equal to each other and to `end` where it closes itself. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isSelfClosing: boolean;
}

export interface Outline {
  readonly root: OutlineElement;
  /** "x:" or "". */
  readonly prefix: string;
}

/** The elements of a small part by position. @throws UnreadableFile truncated where it is not well-formed */
export function outline(xml: string): Outline {
  type Open = { -readonly [K in keyof OutlineElement]: OutlineElement[K] } & { children: OutlineElement[] };
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  let root: Open | null = null;
  let prefix: string | null = null;
  parser.on("error", () => {
    throw new UnreadableFile("truncated");
  });
  parser.on("opentag", (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
    const { position } = parser;
    const element: Open = {
      name: prefix && tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name,
      attributes: tag.attributes,
      children: [],
      // No "<" can stand inside a tag of well-formed XML.
      start: xml.lastIndexOf("<", position - 1),
      end: position,
      innerStart: position,
      innerEnd: position,
      isSelfClosing: tag.isSelfClosing,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.innerEnd = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.write(xml).close();
  if (!root) throw new UnreadableFile("truncated");
  return { root, prefix: prefix ?? "" };
}

export function childOf(element: OutlineElement, name: string): OutlineElement | undefined {
  return element.children.find((child) => child.name === name);
}
