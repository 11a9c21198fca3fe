/** A problem in the user's data: a stable English code with facts. Its Chinese sentence lives in messages/zhCN.ts. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "warning" | "info";
  /** "H5", or null where it concerns the whole table or sheet. */
  readonly cell: string | null;
  /** What the sentence is filled with. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export type IssueCode =
  // the sheet and its columns
  | "header-doubtful"
  | "reading-doubtful"
  | "year-missing"
  | "hidden-rows-counted"
  | "total-mismatch"
  // a row
  | "serial-missing"
  | "serial-duplicate"
  | "lead-unit-missing"
  | "progress-missing"
  | "progress-repeated"
  | "owner-vague"
  | "unit-alias"
  | "number-as-text"
  | "formula-error"
  // a number
  | "unit-conflict"
  | "rate-mismatch"
  | "rate-stale"
  | "parts-mismatch"
  | "actual-implausible"
  | "actual-negative"
  | "actual-decreased"
  | "candidates-several"
  | "measure-related"
  // time
  | "deadline-passed";
