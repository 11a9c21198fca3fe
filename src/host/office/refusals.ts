import type { Refusal } from "../../app/ports";
import type { Plan } from "../../domain/report/plan";
import { fingerprint } from "../../domain/sheet/fingerprint";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";
import { cellName } from "../../domain/sheet/address";
import type { MarkedArea, Sources } from "./readSources";

/** All reasons why the plan may not be written as the workbook stands. */
export function refusalsOf(plan: Plan, { standing, expected, marked }: Sources): Refusal[] {
  const { outline, own } = standing;
  const refusals: Refusal[] = [];
  if (outline.isReadOnly) refusals.push({ code: "read-only", facts: {} });
  const wanted = new Set(plan.sheets.map(({ key }) => key));
  const changesTabs = plan.sheets.some(({ key }) => !own.has(key)) || [...own.keys()].some((key) => !wanted.has(key));
  if (outline.isStructureProtected && changesTabs) refusals.push({ code: "structure-protected", facts: {} });
  const written = new Set([...[...own.values()].map(({ name }) => name), ...plan.marks.map(({ sheet }) => sheet)]);
  for (const { name, isProtected } of outline.sheets) {
    if (isProtected && written.has(name)) refusals.push({ code: "sheet-protected", facts: { sheet: name } });
  }
  for (const { expectation, rows } of expected) {
    const facts = { sheet: expectation.sheet };
    if (!rows) refusals.push({ code: "source-missing", facts });
    else if (fingerprint(asSheet(expectation.sheet, rows), expectation.rect) !== expectation.fingerprint) {
      refusals.push({ code: "source-changed", facts });
    }
  }
  for (const area of marked) {
    if (isOccupied(area, standing.record?.unmarked.find(({ sheet }) => sheet === area.mark.sheet)?.cells ?? {})) {
      refusals.push({ code: "mark-columns-occupied", facts: { sheet: area.mark.sheet } });
    }
  }
  return refusals.filter((refusal, at) => at === refusals.findIndex((other) => isSame(refusal, other)));
}

const isSame = (one: Refusal, other: Refusal) => JSON.stringify(one) === JSON.stringify(other);

function asSheet(name: string, rows: SheetSnapshot["rows"]): SheetSnapshot {
  const none = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), isProtected: false };
  return { name, visibility: "visible", rows, ...none };
}

/** Does anything but our own earlier marks stand where mark columns are to go? */
function isOccupied({ mark, rect, formulas }: MarkedArea, ours: Readonly<Record<string, unknown>>): boolean {
  if (mark.form !== "columns") return false;
  return formulas.some((line, down) =>
    line.some((content, across) => content !== "" && !(cellName(rect.top + down, rect.left + across) in ours)),
  );
}
