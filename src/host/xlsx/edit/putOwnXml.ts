import { STORE_NAMESPACE } from "../../../domain/report/ownership";
import { CONTENT_TYPE } from "../dialect";
import { findOwnXml } from "../ownXml";
import type { Parts } from "../parts";
import { XML_HEAD, element, escapeText } from "../xml/compose";
import { dropRelationships } from "./packageDraft";
import { WorkbookDraft } from "./workbookDraft";

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
