import type { issueSentences } from "../messages/zhCN";

/** A problem in the user's data: a stable English code with facts. Its Chinese sentence lives in messages/zhCN.ts. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "warning" | "info";
  /** "H5", or null where it concerns the whole table or sheet. */
  readonly cell: string | null;
  /** What the sentence is filled with. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Each code has its sentence, by construction. */
export type IssueCode = keyof typeof issueSentences;
