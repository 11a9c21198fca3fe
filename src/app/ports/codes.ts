/** The closed sets of app/ports that have Chinese sentences; apart from it, so that messages need no DOM types. */
export type RefusalCode =
  | "structure-protected"
  | "sheet-protected"
  | "co-authoring-lock"
  | "cell-edit-mode"
  | "sheet-limit"
  | "source-changed"
  | "source-missing"
  | "read-only"
  | "mark-columns-occupied"
  | "controls-on-own-sheet"
  | "nothing-to-undo"
  | "undo-overtaken"
  | "undo-resaved"
  | LossCode;

/** Reasons that a person may set aside: what they added to our own sheets would go. */
export const LOSSES = ["edits-lost", "edits-unknown", "comments-lost", "objects-lost"] as const;
export type LossCode = (typeof LOSSES)[number];

export type UnreadableCode =
  | "missing"
  | "folder"
  | "empty"
  | "not-a-workbook"
  | "old-xls"
  | "et"
  | "csv"
  | "encrypted"
  | "truncated"
  | "zip-without-workbook"
  | "too-large"
  | "no-permission";
