type AttributeValue = string | number | boolean | null | undefined;

/** An element as text; attributes that are null or undefined are left out, booleans written as 1 and 0. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, inner = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${typeof value === "boolean" ? Number(value) : typeof value === "string" ? escapeXml(value) : value}"`;
  }
  return inner === "" ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** Text for an element or an attribute in double quotes. What XML cannot hold is written as the format's _xHHHH_. */
export function escapeXml(text: string): string {
  if (!/[<>&"\t\r\n]|[^ -\uD7FF\uE000-\uFFFD]/.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\r\n]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, hexEscape);
}

/** A cell's text: an _x000D_ that a person typed stays these seven letters, a carriage return becomes _x000D_. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r/g, hexEscape));
}

function hexEscape(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Puts the prefix a part uses before every element of our own text for it. */
export function withPrefix(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
