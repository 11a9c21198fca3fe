import { UnreadableFile } from "../../app/ports";
import type { PlanCell, SheetPlan } from "../../domain/report/plan";
import { cellName, columnNumber } from "../../domain/sheet/address";
import { unescapeText } from "./read/richText";
import { unescapeXml } from "./xml/compose";
import { scanXml } from "./xml/scanXml";

const ROWS = "<sheetData>";
const ROWS_END = "</sheetData>";
const ROW = /<row r="(\d+)"[ -;=?-~]*>/y;
const ROW_END = "</row>";
/** Column, row, type, the tag of a formula, cached value, text: of what XML can hold, less its "<". */
const CELL =
  /<c r="([A-Z]+)(\d+)"(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(?:(<f>)[\t\n -;=-\uFFFD]+<\/f>)?(?:<v>([\t\n -;=-\uFFFD]*)<\/v>|<is><t(?: xml:space="preserve")?>([\t\n -;=-\uFFFD]*)<\/t><\/is>)?<\/c>)/y;

/**
 * Compares a worksheet part, as its compressed form gives it back piece by piece, with the plan it was made from. It knows the
 * one form in which sheetData() writes and takes any other for unlike: that is strict, and costs a fraction of reading a
 * sheet as any program may have written it.
 */
export class ReadBack {
  readonly #cells: SheetPlan["cells"];
  /** What was given and not yet compared; before the rows and behind them: all of it. */
  #text = "";
  #at = 0;
  #before: string | null = null;
  #row = 0;
  #unlike: string | null = null;

  constructor({ cells }: SheetPlan) {
    this.#cells = cells;
  }

  write(piece: string): void {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    if (this.#before === null) {
      const start = this.#text.indexOf(ROWS) + ROWS.length;
      if (start < ROWS.length) return;
      this.#before = this.#text.slice(0, start);
      this.#at = start;
    }
    for (const end = this.#text.lastIndexOf(ROW_END); this.#unlike === null && this.#at <= end;) {
      this.#unlike = this.#compareRow();
    }
  }

  /** The first place that does not say what the plan says, or null: "C5"; "" for damage outside the cells. */
  finish(): string | null {
    if (this.#unlike !== null) return this.#unlike;
    const behind = this.#text.slice(this.#at);
    if (this.#before === null) return "";
    if (this.#row < this.#cells.length || !behind.startsWith(ROWS_END)) return cellName(this.#row + 1, 1);
    return isWellFormed(this.#before + behind) ? null : "";
  }

  #compareRow(): string | null {
    const row = (this.#row += 1);
    if (Number(this.#pass(ROW)?.[1]) !== row) return cellName(row, 1);
    const planned = this.#cells[row - 1] ?? [];
    let column = 0;
    for (let found = this.#pass(CELL); found; found = this.#pass(CELL)) {
      const next = columnNumber(found[1]!);
      // What was left out is blank.
      for (column += 1; column < next; column += 1) if (!isBlank(planned[column - 1])) return cellName(row, column);
      if (column > next || Number(found[2]) !== row || !saysTheSame(found, planned[column - 1] ?? BLANK))
        return cellName(row, column);
    }
    if (!planned.slice(column).every(isBlank) || !this.#text.startsWith(ROW_END, this.#at))
      return cellName(row, column + 1);
    this.#at += ROW_END.length;
    return null;
  }

  #pass(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

const BLANK: PlanCell = { value: null };

function isBlank({ value, formula }: PlanCell = BLANK): boolean {
  return formula === undefined && (value === null || (typeof value === "number" && !Number.isFinite(value)));
}

/** @param found a match of CELL */
function saysTheSame(found: RegExpExecArray, planned: PlanCell): boolean {
  const { value } = planned;
  if ((found[4] === undefined) !== (planned.formula === undefined)) return false;
  const written = found[6] ?? found[5];
  if (written === undefined) return value === null || (typeof value === "number" && !Number.isFinite(value));
  switch (found[3]) {
    case "inlineStr":
    case "str":
      return unescapeText(unescapeXml(written)) === value;
    case "b":
      return (written === "1") === value;
    default:
      return Number(written) === value;
  }
}

function isWellFormed(xml: string): boolean {
  try {
    scanXml(xml, { open: () => {} });
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
