import type { Settings } from "../../settings";
import type { SourceCells } from "../reportFacts";
import type { Writable } from "../sheetDraft";
import type { DetailColumns, DetailKey } from "./detailColumns";

/** What every cell of a line may depend on besides the line itself. */
export interface LineContext {
  readonly columns: DetailColumns;
  readonly settings: Settings;
  readonly source: SourceCells;
  readonly timeProgress: number;
  /** ISO day. */
  readonly asOf: string;
  /** Does the source column have to name the sheet? */
  readonly severalSheets: boolean;
}

/** Cells of one line of 测算明细, by column. */
export type LineCells = Partial<Record<DetailKey, Writable>>;
