type AttributeValue = string | number | boolean | null | undefined;

type AttributeValues = Readonly<Record<string, AttributeValue>>;

/** An element as text; attributes that are null or undefined are left out, booleans written as 1 and 0. */
export function element(name: string, attributes: AttributeValues, inner = ""): string {
  const start = startOf(name, attributes);
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** The start tag alone of an element that is written in pieces. */
export function startTag(name: string, attributes: AttributeValues): string {
  return `${startOf(name, attributes)}>`;
}

function startOf(name: string, attributes: AttributeValues): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${typeof value === "boolean" ? Number(value) : typeof value === "string" ? escapeAttribute(value) : value}"`;
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const MARKS = Object.fromEntries(Object.entries(ENTITIES).map(([mark, entity]) => [entity, mark]));
const NOT_PLAIN = /[&<>\r]|[^\t\n -\uD7FF\uE000-\uFFFD]/;
/** What needs an entity; a character of two units, which is as good as any; what XML cannot hold. */
const UNLIKE_TEXT = /[&<>\r]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n -\uD7FF\uE000-\uFFFD]/g;

/** Text between tags. What XML cannot hold is written as the format's _xHHHH_. */
export function escapeText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(UNLIKE_TEXT, (mark) => ENTITIES[mark] ?? (mark.length === 2 ? mark : hexEscape(mark)));
}

/** The reverse of escapeText(), which knows no other entities. */
export function unescapeXml(escaped: string): string {
  return escaped.includes("&") ? escaped.replace(/&#?\w+;/g, (entity) => MARKS[entity] ?? entity) : escaped;
}

/** A reader of XML makes blanks of the line breaks in an attribute that are not escaped. */
function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  return /["\t\n]/.test(escaped)
    ? escaped.replace(/"/g, "&quot;").replace(/[\t\n]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    : escaped;
}

/** A cell's text: an _x000D_ that a person typed stays these seven letters, a carriage return becomes _x000D_. */
export function escapeCellText(text: string): string {
  if (!/_x|\r/.test(text)) return escapeText(text);
  return escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r/g, hexEscape));
}

function hexEscape(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Puts the prefix a part uses before every element of our own text for it. */
export function withPrefix(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
