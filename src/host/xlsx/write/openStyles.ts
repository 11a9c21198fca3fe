import { CONTENT_TYPE } from "../dialect";
import type { WorkbookDraft } from "../edit/workbookDraft";
import { StyleBook } from "./styleBook";

export interface OpenStyles {
  /** The name of the styles part, or null where the workbook has none yet. */
  readonly part: string | null;
  readonly styles: StyleBook;
}

/** The workbook's styles, to be added to. */
export function openStyles(draft: WorkbookDraft): OpenStyles {
  const part = draft.workbook.relationships.find(({ type }) => type === "styles")?.target ?? null;
  return { part, styles: new StyleBook(part === null ? null : draft.parts.text(part), draft.dialect) };
}

/** Puts what was added into the package. */
export function putStyles(draft: WorkbookDraft, { part, styles }: OpenStyles): void {
  const xml = styles.finish();
  if (part === null) {
    const added = `${draft.folder}styles.xml`;
    draft.relate("styles", "styles.xml");
    draft.package.put(added, xml, CONTENT_TYPE.styles);
  } else if (xml !== draft.parts.text(part)) draft.package.put(part, xml);
}
