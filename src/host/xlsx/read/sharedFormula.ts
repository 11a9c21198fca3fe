import { columnLetters, columnNumber } from "../../../domain/sheet/address";

/** Text, quoted sheet names, bracketed names and errors are passed over; then A1-style cells, whole columns and whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.\\?]+/gu;

/**
 * The formula of a cell that shares another's: relative references moved by the distance between the two cells.
 * A reference that leaves the sheet wraps round, as Excel does it for shared formulas.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : columnLetters(wrap(columnNumber(letters) + columns, 16_384)));
  const row = (fixed: string, digits: string) =>
    fixed + (fixed ? digits : String(wrap(Number(digits) + rows, 1_048_576)));
  return formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [c0, c1, r0, r1, from0, from1, to0, to1, top0, top1, bottom0, bottom1] = parts;
    if (c1 && r1) return column(c0 ?? "", c1) + row(r0 ?? "", r1);
    if (from1 && to1) return `${column(from0 ?? "", from1)}:${column(to0 ?? "", to1)}`;
    if (top1 && bottom1) return `${row(top0 ?? "", top1)}:${row(bottom0 ?? "", bottom1)}`;
    return token;
  });
}

function wrap(position: number, size: number): number {
  return ((position - 1 + size) % size) + 1;
}
