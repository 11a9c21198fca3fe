import { UnreadableFile } from "../../app/ports";
import type { PlanCell, SheetPlan } from "../../domain/report/plan";
import { cellName, columnNumber } from "../../domain/sheet/address";
import { unescapeText } from "./read/richText";
import { unescapeXml } from "./xml/compose";
import { scanXml } from "./xml/scanXml";

const ROWS = "<sheetData>";
const ROWS_END = "</sheetData>";
const ROW = /<row r="(\d+)"[^<>]*>/y;
const ROW_END = "</row>";
/** Column, row, type, formula, cached value, text. */
const CELL =
  /<c r="([A-Z]+)(\d+)"(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(<f>[^<]+<\/f>)?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const NOT_XML = /[^\t\n -\uFFFD]/;

/**
 * The first place where a worksheet part, as the package gives it back, does not say what the plan says, or null: "C5"; "" for
 * damage outside its cells. It knows the one form in which sheetData() writes and takes any other for unlike: that is strict,
 * and costs a fraction of reading a sheet as any program may have written it.
 */
export function unlikePlan(xml: string, { cells }: SheetPlan): string | null {
  const start = xml.indexOf(ROWS) + ROWS.length;
  const end = xml.lastIndexOf(ROWS_END);
  if (start < ROWS.length || end < start || NOT_XML.test(xml)) return "";
  if (!isWellFormed(xml.slice(0, start) + xml.slice(end))) return "";
  let at = start;
  const pass = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  let row = 0;
  while (at < end) {
    row += 1;
    if (Number(pass(ROW)?.[1]) !== row) return cellName(row, 1);
    const planned = cells[row - 1] ?? [];
    let column = 0;
    for (let found = pass(CELL); found; found = pass(CELL)) {
      const next = columnNumber(found[1]!);
      // What was left out is blank.
      for (column += 1; column < next; column += 1) if (!isBlank(planned[column - 1])) return cellName(row, column);
      if (column > next || Number(found[2]) !== row || !saysTheSame(found, planned[column - 1] ?? BLANK))
        return cellName(row, column);
    }
    if (!planned.slice(column).every(isBlank) || !xml.startsWith(ROW_END, at)) return cellName(row, column + 1);
    at += ROW_END.length;
  }
  return row < cells.length ? cellName(row + 1, 1) : null;
}

const BLANK: PlanCell = { value: null };

function isBlank({ value, formula }: PlanCell = BLANK): boolean {
  return formula === undefined && (value === null || (typeof value === "number" && !Number.isFinite(value)));
}

function saysTheSame([, , , type, formula, cached, text]: RegExpExecArray, planned: PlanCell): boolean {
  const { value } = planned;
  if ((formula === undefined) !== (planned.formula === undefined)) return false;
  const written = text ?? cached;
  if (written === undefined) return value === null || (typeof value === "number" && !Number.isFinite(value));
  switch (type) {
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
