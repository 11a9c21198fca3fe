import { dropRelationships } from "../edit/packageDraft";
import type { DraftSheet, WorkbookDraft } from "../edit/workbookDraft";

/**
 * The calculation chain lists every cell with a formula; one that no longer has any makes Excel repair the file. It is
 * left alone unless it lists cells of a sheet that goes or is written anew: then it goes, and Excel builds a new one.
 */
export function dropStaleCalcChain(
  { parts, workbook, package: draft }: WorkbookDraft,
  sheets: readonly DraftSheet[],
): void {
  const chain = workbook.relationships.find(({ type }) => type === "calcChain");
  if (!chain?.target || !parts.has(chain.target)) return;
  const ids = new Set(sheets.map(({ sheetId }) => String(sheetId)));
  let isStale = false;
  parts.scan(chain.target, {
    open(name, { i }) {
      if (name === "c" && i !== undefined && ids.has(i)) isStale = true;
    },
  });
  if (!isStale) return;
  dropRelationships(draft, workbook.part, (id) => id === chain.id);
  draft.drop(chain.target);
}
