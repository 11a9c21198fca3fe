import type { PlanCell, SheetKey, SheetPlan } from "../../../domain/report/plan";
import { nameOwnSheets } from "../../../domain/report/ownReference";
import { cellName, columnLetters } from "../../../domain/sheet/address";
import { escapeCellText, escapeText } from "../xml/compose";
import type { StyleBook } from "./styleBook";
import { layStyles } from "./styleGrid";
import { storedFormula } from "../newerFunctions";

/** Text that a person editing the cell would turn into a formula. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t]/;

/** Readers may drop white space at the ends of a text, and fold line breaks. */
const ENDS_IN_SPACE = /^\s|\s$|\n/;

/** No row can be higher, in points. */
const HIGHEST = 409;

/** In characters: long enough for a compressor, short enough that no text of a piece outlives it. */
const PIECE = 1 << 15;

export interface SheetData {
  /** The <row> elements, made while they are taken. */
  readonly pieces: Iterable<string>;
  /** "A1:K40" */
  readonly dimension: string;
}

/** The rows of an own sheet: text inline, so that sharedStrings.xml stays as it is; formulas with their cached values. */
export function sheetData(plan: SheetPlan, styles: StyleBook, nameOf: (key: SheetKey) => string): SheetData {
  let height = Math.max(1, plan.cells.length);
  let width = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  for (const { rect } of plan.formats) {
    height = Math.max(height, rect.bottom);
    width = Math.max(width, rect.right);
  }
  return { pieces: rowPieces(plan, styles, nameOf, height, width), dimension: `A1:${cellName(height, width)}` };
}

function* rowPieces(
  plan: SheetPlan,
  styles: StyleBook,
  nameOf: (key: SheetKey) => string,
  height: number,
  width: number,
): Generator<string> {
  const grid = layStyles(plan.formats, height, width);
  const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index + 1));
  const attribute = (style: number) => (style === 0 ? "" : ` s="${style}"`);
  const plain = grid.styles.map((style, id) => attribute(id === 0 ? 0 : styles.cell(style)));
  const quoted = grid.styles.map((): string | null => null);
  const quotedStyle = (id: number) => (quoted[id] ??= attribute(styles.cell({ ...grid.styles[id], isQuoted: true })));
  let piece = "";
  for (let row = 1; row <= height; row += 1) {
    let cells = "";
    for (let column = 1; column <= width; column += 1) {
      const id = grid.ids[(row - 1) * width + column - 1]!;
      const cell = plan.cells[row - 1]?.[column - 1];
      const isQuoted =
        typeof cell?.value === "string" && cell.formula === undefined && LOOKS_LIKE_FORMULA.test(cell.value);
      const style = isQuoted ? quotedStyle(id) : plain[id]!;
      const content = contentXml(cell, nameOf);
      if (content !== "" || style !== "")
        cells += `<c r="${letters[column - 1]}${row}"${style}${content === "" ? "/>" : content}`;
    }
    const points = heights.get(row);
    const estimate = plan.estimatedHeights[row - 1] ?? undefined;
    // without customHeight the row goes on fitting its content when a person edits it
    const fitting = estimate === undefined ? "" : ` ht="${Math.min(estimate, HIGHEST)}"`;
    const size = points === undefined ? fitting : ` ht="${Math.min(points, HIGHEST)}" customHeight="1"`;
    piece += `<row r="${row}"${size}>${cells}</row>`;
    if (piece.length > PIECE || row === height) {
      yield piece;
      piece = "";
    }
  }
}

/** What stands behind a cell's name and style, or "" where it is blank. */
function contentXml(cell: PlanCell | undefined, nameOf: (key: SheetKey) => string): string {
  const value = cell?.value ?? null;
  if (cell?.formula !== undefined) {
    const formula = escapeText(storedFormula(nameOwnSheets(cell.formula, nameOf)));
    return `${cachedType(value)}><f>${formula}</f>${cachedValue(value)}</c>`;
  }
  if (typeof value === "string") {
    const space = ENDS_IN_SPACE.test(value) ? ` xml:space="preserve"` : "";
    return ` t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
  }
  const cached = cachedValue(value);
  return cached === "" ? "" : `${cachedType(value)}>${cached}</c>`;
}

function cachedType(value: PlanCell["value"]): string {
  if (typeof value === "string") return ` t="str"`;
  return typeof value === "boolean" ? ` t="b"` : "";
}

function cachedValue(value: PlanCell["value"]): string {
  if (typeof value === "string") return `<v>${escapeCellText(value)}</v>`;
  if (typeof value === "boolean") return `<v>${Number(value)}</v>`;
  return value === null || !Number.isFinite(value) ? "" : `<v>${value}</v>`;
}
