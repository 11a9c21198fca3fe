import { UnreadableFile } from "../../app/ports";
import type { Parts } from "./parts";
import type { Relationship } from "./relationships";
import { scanXml } from "./xml/scanXml";

/** The workbook's custom XML part whose root element is in this namespace: its part name and text, or null. */
export function findOwnXml(
  parts: Parts,
  relationships: readonly Relationship[],
  namespace: string,
): { readonly part: string; readonly text: string } | null {
  for (const { type, target } of relationships) {
    if (type !== "customXml" || target === null || !parts.has(target)) continue;
    const text = textIn(parts, target, namespace);
    if (text !== null) return { part: target, text };
  }
  return null;
}

/** Null also for a damaged part: nobody's custom XML is a reason not to read a workbook. */
function textIn(parts: Parts, part: string, namespace: string): string | null {
  try {
    // Most are not the one that is wanted, and one may hold a whole report.
    return parts.head(part).includes(namespace) ? gatheredText(parts.text(part), namespace) : null;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function gatheredText(xml: string, namespace: string): string | null {
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
    text(text) {
      if (depth > 0) gathered += text;
    },
  });
  return isOwn ? gathered : null;
}
