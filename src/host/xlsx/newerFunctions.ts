/** Functions newer than the file format are stored under a mark that Excel does not show (MS-XLSX 2.2.2). */
const NEWER = new Set(
  (
    "CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN RANK.EQ RANK.AVG STDEV.S STDEV.P PERCENTILE.INC PERCENTRANK.INC QUARTILE.INC " +
    "NUMBERVALUE DAYS IFNA XOR UNICODE UNICHAR SHEET SHEETS FORMULATEXT ISFORMULA CEILING.MATH FLOOR.MATH XLOOKUP XMATCH LET"
  ).split(" "),
);
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/g;

/** Most formulas hold none: this says so without taking them apart. */
const ANY_NEWER = new RegExp(`\\b(?:${[...NEWER].join("|").replaceAll(".", "\\.")})\\(`);

/** A formula as a person writes it → as a file stores it. */
export function storedFormula(formula: string): string {
  if (!ANY_NEWER.test(formula)) return formula;
  return formula.replace(TOKEN, (text, name: string | undefined) => (name && NEWER.has(name) ? `_xlfn.${text}` : text));
}

/** A formula as a file stores it → as a person writes it. */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?/g, (text) =>
    text.startsWith("_") ? "" : text,
  );
}
