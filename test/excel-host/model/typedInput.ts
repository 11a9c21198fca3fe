export type CellValue = string | number | boolean;

/** What a cell holds after Excel has taken something typed or assigned. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * Excel does not store what it is given: text that looks like a formula, a number, a percentage, a date or a truth value
 * becomes one, unless it begins with an apostrophe or the cell's format is text. Adapters that forget this corrupt data.
 */
export function typedInput(given: CellValue, format: string, evaluate: (formula: string) => CellValue): Entry {
  if (typeof given !== "string") return { value: given };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (format === "@") return { value: given };
  if (/^=./s.test(given)) return { value: evaluate(given), formula: given };
  if (/^[+\-@]\s*[A-Za-z(@]/.test(given)) return { value: evaluate(`=${given}`), formula: `=${given}` };
  return asNumber(given.normalize("NFKC").trim()) ?? asTruth(given) ?? { value: given };
}

function asNumber(text: string): Entry | null {
  const plain = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][+-]?\d+)?$/;
  const stripped = text.replace(/^\((.+)\)$/, "-$1").replace(/^[¥$]/, "");
  if (/\d/.test(stripped) && plain.test(stripped)) return { value: Number(stripped.replace(/,/g, "")) };
  if (/^[+-]?[\d.,]+%$/.test(text)) {
    return { value: Number(text.slice(0, -1).replace(/,/g, "")) / 100, numberFormat: "0.00%" };
  }
  const date =
    /^(?:(\d{4})[-/年.])?(\d{1,2})[-/月](?:(\d{1,2})日?)?$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (date && Number(date[2]) <= 12 && Number(date[3] ?? 1) <= 31) {
    const day = Date.UTC(Number(date[1] ?? 2026), Number(date[2]) - 1, Number(date[3] ?? 1));
    return { value: day / 86_400_000 + 25_569, numberFormat: "yyyy/m/d" };
  }
  return null;
}

function asTruth(text: string): Entry | null {
  if (/^true$/i.test(text)) return { value: true };
  return /^false$/i.test(text) ? { value: false } : null;
}
