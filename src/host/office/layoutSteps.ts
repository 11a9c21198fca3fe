import type { SheetPlan } from "../../domain/report/plan";
import { cellName, columnLetters } from "../../domain/sheet/address";
import { type Step, step } from "./steps";

/** A column of so many characters in points: 7 pixels a character and 5 for the margins, at 96 pixels an inch. */
const columnPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** Sizes, what scrolls and what does not, and how the sheet is printed. */
export function layoutSteps(sheet: string, plan: SheetPlan): Step[] {
  return [
    ...sizeSteps(sheet, plan),
    step((desk) => {
      const target = desk.sheet(sheet);
      target.showGridlines = false;
      for (const column of plan.hiddenColumns) {
        const letters = columnLetters(column);
        desk.range(sheet, `${letters}:${letters}`).columnHidden = true;
      }
      if (plan.freezeRows > 0) target.freezePanes.freezeRows(plan.freezeRows);
      const { landscape, pagesTall, margins, titleRows, breaks, footer } = plan.print;
      const { pageLayout } = target;
      pageLayout.orientation = landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, ...(pagesTall ? { verticalFitToPages: pagesTall } : {}) };
      pageLayout.setPrintMargins("Points", { ...margins, footer: margins.bottom / 2, header: margins.top / 2 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
      target.horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) target.horizontalPageBreaks.add(cellName(row, 1));
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
    }),
  ];
}

function sizeSteps(sheet: string, { columnWidths, rowHeights }: SheetPlan): Step[] {
  const steps: Step[] = [];
  if (columnWidths.length > 0) {
    const widths = columnWidths.map((characters) => ({ format: { columnWidth: columnPoints(characters) } }));
    const address = `${cellName(1, 1)}:${cellName(1, columnWidths.length)}`;
    steps.push(step((desk) => desk.range(sheet, address).setColumnProperties(widths), widths.length * 40));
  }
  for (const { from, to, points } of runsOf(rowHeights)) {
    steps.push(step((desk) => (desk.range(sheet, `${from}:${to}`).format.rowHeight = points)));
  }
  return steps;
}

/** Neighbouring rows of one height together. */
function runsOf(heights: SheetPlan["rowHeights"]): { from: number; to: number; points: number }[] {
  const runs: { from: number; to: number; points: number }[] = [];
  for (const { row, points } of [...heights].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last && last.to === row - 1 && last.points === points) last.to = row;
    else runs.push({ from: row, to: row, points });
  }
  return runs;
}
