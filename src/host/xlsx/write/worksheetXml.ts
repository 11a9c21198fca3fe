import type { PrintPlan, SheetKey, SheetPlan } from "../../../domain/report/plan";
import { cellName, rectName } from "../../../domain/sheet/address";
import type { Dialect } from "../dialect";
import { XML_HEAD, element, escapeText, startTag } from "../xml/compose";
import { conditionalFormats, dataBarExtension } from "./conditionalFormats";
import { sheetData } from "./sheetData";
import type { StyleBook } from "./styleBook";

/** The file counts the cell's padding in: five pixels of a seven-pixel digit. */
const PADDING = 5 / 7;
/** No column can be wider, in characters. */
const WIDEST = 255;
const A4 = 9;
/** Counted from 0. */
const LAST_COLUMN = 16_383;
const POINTS_AN_INCH = 72;

export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleBook;
  /** The real name of an own sheet. */
  readonly nameOf: (key: SheetKey) => string;
  /** Ids of the relationships of this sheet, null where it has none. */
  readonly drawingId: string | null;
  readonly legacyDrawingId: string | null;
  readonly tableId: string | null;
  /** The element that colours the tab; a person's. */
  readonly tabColor: string;
}

/**
 * The whole worksheet part of an own sheet, piece by piece; its elements stand in the order of CT_Worksheet (ECMA-376 part 1,
 * 18.3.1.99).
 */
export function* worksheetXml(
  plan: SheetPlan,
  { dialect, styles, nameOf, drawingId, legacyDrawingId, tableId, tabColor }: SheetSurroundings,
): Generator<string> {
  const { pieces, dimension } = sheetData(plan, styles, nameOf);
  const extension = dataBarExtension(plan.conditionalFormats);
  const merges = plan.merges.map((rect) => element("mergeCell", { ref: rectName(rect) })).join("");
  const namespaces = { xmlns: dialect.main, "xmlns:r": dialect.relationships };
  const before = [
    element("sheetPr", {}, withoutPrefix(tabColor) + element("pageSetUpPr", { fitToPage: true })),
    element("dimension", { ref: dimension }),
    element("sheetViews", {}, sheetView(plan.freezeRows)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columns(plan),
  ];
  yield `${XML_HEAD}${startTag("worksheet", namespaces)}${before.join("")}<sheetData>`;
  yield* pieces;
  const behind = [
    merges && element("mergeCells", { count: plan.merges.length }, merges),
    conditionalFormats(plan.conditionalFormats, styles),
    printing(plan.print),
    drawingId && element("drawing", { "r:id": drawingId }),
    legacyDrawingId && element("legacyDrawing", { "r:id": legacyDrawingId }),
    tableId && element("tableParts", { count: 1 }, element("tablePart", { "r:id": tableId })),
    extension && element("extLst", {}, extension),
  ];
  yield `</sheetData>${behind.filter(Boolean).join("")}</worksheet>`;
}

function withoutPrefix(xml: string): string {
  return xml.replace(/^<[\w.-]+:/, "<");
}

function sheetView(freezeRows: number): string {
  const attributes = { showGridLines: false, workbookViewId: 0 };
  if (freezeRows === 0) return element("sheetView", attributes);
  const topLeftCell = cellName(freezeRows + 1, 1);
  const pane = element("pane", { ySplit: freezeRows, topLeftCell, activePane: "bottomLeft", state: "frozen" });
  const selection = element("selection", { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell });
  return element("sheetView", attributes, pane + selection);
}

function columns({ columnWidths, hiddenColumns }: SheetPlan): string {
  const hidden = new Set(hiddenColumns);
  const list = columnWidths
    .map((width, index) => {
      const column = index + 1;
      const shown = Math.min(WIDEST, Math.round((width + PADDING) * 256) / 256);
      return element("col", {
        min: column,
        max: column,
        width: shown,
        hidden: hidden.has(column) || undefined,
        customWidth: true,
      });
    })
    .join("");
  return list && element("cols", {}, list);
}

function printing({ landscape, pagesTall, margins, footer, breaks }: PrintPlan): string {
  const inches = (points: number) => points / POINTS_AN_INCH;
  return [
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.top / 2),
      footer: inches(margins.bottom / 2),
    }),
    element("pageSetup", {
      paperSize: A4,
      fitToWidth: 1,
      fitToHeight: pagesTall ?? 0,
      orientation: landscape ? "landscape" : "portrait",
    }),
    footer === "" ? "" : element("headerFooter", {}, element("oddFooter", {}, escapeText(`&C${footer}`))),
    rowBreaks(breaks),
  ].join("");
}

/** A break stands below the row it names. */
function rowBreaks(rows: readonly number[]): string {
  const count = rows.length;
  const breaks = rows.map((row) => element("brk", { id: row - 1, max: LAST_COLUMN, man: true }));
  return count === 0 ? "" : element("rowBreaks", { count, manualBreakCount: count }, breaks.join(""));
}
