import { ownSheets } from "../../domain/report/ownership";
import type { Plan } from "../../domain/report/plan";
import { fingerprint } from "../../domain/sheet/fingerprint";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { Refusal } from "../ports";

/** What WPS and older programs still open. */
const MOST_SHEETS = 255;

/**
 * Why a plan may not be written into a workbook as it now is, as far as the snapshot tells: all reasons at once. What
 * only a live host knows (co-authoring, a cell being edited) it adds itself.
 */
export function refusalsOf(workbook: WorkbookSnapshot, plan: Plan): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const own = ownSheets(workbook.names, [...sheets.keys()]);
  const added = plan.sheets.filter(({ key }) => !own.has(key));
  const removed = [...own.keys()].filter((key) => !plan.sheets.some((sheet) => sheet.key === key));
  if (workbook.isStructureProtected && added.length + removed.length > 0) {
    refusals.push({ code: "structure-protected", facts: {} });
  }
  if (added.length > 0 && workbook.sheets.length + added.length - removed.length > MOST_SHEETS) {
    refusals.push({ code: "sheet-limit", facts: {} });
  }
  const touched = new Set([...own.values(), ...plan.marks.map(({ sheet }) => sheet)]);
  for (const name of touched) {
    if (sheets.get(name)?.isProtected) refusals.push({ code: "sheet-protected", facts: { sheet: name } });
  }
  const missing = new Set<string>();
  for (const { sheet: name, rect, fingerprint: expected } of plan.expects) {
    const sheet = sheets.get(name);
    if (!sheet) missing.add(name);
    else if (fingerprint(sheet, rect) !== expected) refusals.push({ code: "source-changed", facts: { sheet: name } });
  }
  for (const { sheet } of plan.marks) if (!sheets.has(sheet)) missing.add(sheet);
  for (const sheet of missing) refusals.push({ code: "source-missing", facts: { sheet } });
  return refusals;
}
