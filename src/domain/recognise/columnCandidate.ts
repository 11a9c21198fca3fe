import type { ColumnConcept, ReasonCode } from "./columnConcept";
import type { ColumnShape } from "./columnShape";
import type { Concept } from "./lexicon/columnCatalogue";
import type { Role } from "./table";

/** A column on its way to a role. */
export interface ColumnCandidate {
  readonly column: number;
  readonly levels: readonly string[];
  /** Levels joined by " / ". */
  readonly header: string;
  /** Of its words; of its figures where the words tell nothing. */
  concept: ColumnConcept | null;
  readonly shape: ColumnShape;
  role: Role | Concept | null;
  confidence: number;
  why: ReasonCode;
}
