/** What a cell holds, as a closed union: whatever a host reads is brought to one of these at its boundary. */
export type CellContent =
  | { readonly type: "blank" }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number; readonly format: NumberKind }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "error"; readonly error: string };

/**
 * How a number is shown, as far as it changes what the number means.
 * percent: 0.82 is read as 82%. date: value is a serial day of the 1900 system (hosts convert the 1904 system).
 */
export type NumberKind = "general" | "percent" | "date";

/** A cell: its content, and its formula (without the leading "=") where it has one; the content is then the cached result. */
export type Cell = CellContent & { readonly formula?: string };

export const BLANK: Cell = { type: "blank" };
