import { SaxesParser } from "saxes";
import { UnreadableFile } from "../../../app/ports";

export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Element names come without the prefix the root element has, so that <x:row> of one writer and <row> of another are
 * both "row", while an extension's <x14:row> keeps its prefix and is never mistaken for one.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A scan of one part: feed it text in pieces, then finish. @throws UnreadableFile truncated where it is not well-formed */
export function xmlScanner(handler: XmlHandler): { write(text: string): void; finish(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefix: string | null = null;
  const localName = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on("error", () => {
    throw new UnreadableFile("truncated");
  });
  parser.on("opentag", (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
    handler.open(localName(tag.name), tag.attributes);
  });
  if (handler.close) parser.on("closetag", (tag) => handler.close?.(localName(tag.name)));
  if (handler.text) {
    parser.on("text", (text) => handler.text?.(text));
    parser.on("cdata", (text) => handler.text?.(text));
  }
  return { write: (text) => void parser.write(text), finish: () => void parser.close() };
}

/** Scans a whole part held as one string. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const scanner = xmlScanner(handler);
  scanner.write(xml);
  scanner.finish();
}

/** xsd:boolean as writers spell it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The attribute with this local name in another namespace, whatever prefix the writer chose: r:id, rel:id … */
export function foreignAttribute(attributes: Attributes, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : attributes[key];
}
