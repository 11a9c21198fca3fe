import type { Parts } from "./parts";
import type { Relationship } from "./relationships";
import { scanXml } from "./xml/scanXml";

/** The custom XML part with the settings, mappings and confirmations, in every host. */
export const STORE_NAMESPACE = "urn:mubiao:store";

/** The workbook's custom XML part whose root element is in this namespace: its part name and text, or null. */
export function findOwnXml(
  parts: Parts,
  relationships: readonly Relationship[],
  namespace: string,
): { readonly part: string; readonly text: string } | null {
  for (const { type, target } of relationships) {
    if (type !== "customXml" || target === null || !parts.has(target)) continue;
    const xml = parts.text(target);
    if (xml.includes(namespace)) {
      const text = textIn(xml, namespace);
      if (text !== null) return { part: target, text };
    }
  }
  return null;
}

function textIn(xml: string, namespace: string): string | null {
  let depth = 0;
  let isOwn = false;
  let gathered = "";
  scanXml(xml, {
    open(_, attributes) {
      if (depth === 0)
        isOwn = Object.entries(attributes).some(([key, value]) => /^xmlns\b/.test(key) && value === namespace);
      depth += 1;
    },
    close: () => void (depth -= 1),
    text: (text) => void (gathered += text),
  });
  return isOwn ? gathered : null;
}
