import { UnreadableFile } from "../../app/ports";
import { STORE_NAMESPACE } from "../../domain/report/ownership";
import { CONTENT_TYPE } from "./dialect";
import { dropRelationships } from "./edit/packageDraft";
import { WorkbookDraft } from "./edit/workbookDraft";
import type { Parts } from "./parts";
import type { Relationship } from "./relationships";
import { XML_HEAD, element, escapeText } from "./xml/compose";
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

/** Sets the text of the custom XML part of a namespace, adding the part where there is none. */
export function putOwnXml(draft: WorkbookDraft, namespace: string, text: string): void {
  const { parts, workbook } = draft;
  const existing = findOwnXml(parts, workbook.relationships, namespace);
  if (existing?.text === text) return;
  const part = existing?.part ?? draft.package.freeName("customXml/item", ".xml");
  if (!existing) draft.relate("customXml", `/${part}`);
  const name = namespace.slice(namespace.lastIndexOf(":") + 1);
  draft.package.put(part, XML_HEAD + element(name, { xmlns: namespace }, escapeText(text)), CONTENT_TYPE.xml);
}

/** Takes away the custom XML part of a namespace, with the relationship to it. */
export function dropOwnXml(draft: WorkbookDraft, namespace: string): void {
  const existing = findOwnXml(draft.parts, draft.workbook.relationships, namespace);
  if (!existing) return;
  const own = draft.workbook.relationships.filter(({ target }) => target === existing.part).map(({ id }) => id);
  dropRelationships(draft.package, draft.workbook.part, (id) => own.includes(id));
  draft.package.drop(existing.part);
}

/** The package with the text of Mubiao's own part set. */
export function withStore(parts: Parts, text: string): Parts {
  const draft = new WorkbookDraft(parts);
  putOwnXml(draft, STORE_NAMESPACE, text);
  return draft.finish(() => false);
}

/** The package without Mubiao's own part. */
export function withoutStore(parts: Parts): Parts {
  const draft = new WorkbookDraft(parts);
  dropOwnXml(draft, STORE_NAMESPACE);
  return draft.finish(() => false);
}
