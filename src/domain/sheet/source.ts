/** The text of one cell together with where it stands, so that every finding can point back at it. */
export interface SourceText {
  /** "H5" */
  readonly cell: string;
  /** Exactly as in the cell: offsets into it are UTF-16. */
  readonly text: string;
}

/** A stretch of a cell's text, [start, end) in UTF-16 offsets. */
export interface Span {
  readonly cell: string;
  readonly start: number;
  readonly end: number;
}
