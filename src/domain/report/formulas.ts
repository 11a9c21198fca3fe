import type { Cell } from "../sheet/content";
import type { PlanCell } from "./plan";
import { quotedSheet } from "../sheet/reference";

/** A formula with the value it gives now. */
export function live(formula: string, value: string | number): PlanCell {
  return { formula, value };
}

/**
 * The live cell where its formula gives what the assessment found, else the finding itself: a report may be less live than
 * wished, never different from the assessment.
 */
export function liveIfTrue(cell: PlanCell, finding: string | number | null): PlanCell {
  const same =
    typeof cell.value === "number" && typeof finding === "number"
      ? Math.abs(cell.value - finding) <= 1e-9 * Math.max(1, Math.abs(finding))
      : cell.value === (finding ?? "");
  return same ? cell : { value: finding };
}

/** A text as a formula writes it. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A link to a cell of a source sheet, showing where it leads. */
export function sourceLink(sheet: string, cell: string, shown = cell): PlanCell {
  return live(`HYPERLINK(${literal(`#${quotedSheet(sheet)}!${cell}`)},${literal(shown)})`, shown);
}

/** Text for COUNTIFS and its kin that matches itself only: ~ * ? lose their meaning there. */
export function escapedCriterion(text: string): string {
  return text.replace(/[~*?]/gu, "~$&");
}

/** A source number as the assessment reads it: percent cells count in percent. Null where the cell holds no number. */
export function sourceNumber(cell: Cell | undefined): { readonly value: number; readonly scale: string } | null {
  if (cell?.type !== "number" || cell.format === "date") return null;
  return cell.format === "percent" ? { value: cell.value * 100, scale: "*100" } : { value: cell.value, scale: "" };
}
