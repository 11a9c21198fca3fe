import type { Refusal } from "../../app/ports";
import { refusalsOf } from "../../app/ports/refusalsOf";
import type { Plan } from "../../domain/report/plan";
import { cellName } from "../../domain/sheet/address";
import type { MarkedArea, Sources } from "./readSources";
import { standingMarks } from "./standingMarks";

/** All reasons why the plan may not be written: what every host asks, and what only Excel can tell. */
export function allRefusals(plan: Plan, { standing, workbook, marked }: Sources): Refusal[] {
  const refusals = [...refusalsOf(workbook, plan)];
  if (standing.outline.isReadOnly) refusals.push({ code: "read-only", facts: {} });
  const own = standingMarks(standing);
  for (const area of marked) {
    const ours = Object.assign({}, ...own.filter(({ sheet }) => sheet === area.mark.sheet).map(({ cells }) => cells));
    if (isOccupied(area, ours)) refusals.push({ code: "mark-columns-occupied", facts: { sheet: area.mark.sheet } });
  }
  return refusals;
}

/** Does anything but our own earlier marks stand where mark columns are to go? */
function isOccupied({ mark, state: { rect, formulas } }: MarkedArea, ours: Readonly<Record<string, unknown>>): boolean {
  if (mark.form !== "columns") return false;
  return formulas.some((line, down) =>
    line.some((content, across) => content !== "" && !(cellName(rect.top + down, rect.left + across) in ours)),
  );
}
