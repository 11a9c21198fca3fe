import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { hasInk } from "../recognise/squeeze";
import type { RecognisedTable } from "../recognise/table";
import { cellName } from "../sheet/address";
import type { Verdict } from "./taskRow";

/** The column in which the sheet says of each task whether it is finished; without one, no row has a verdict. */
export class VerdictColumn {
  private readonly column: number | null;
  private readonly asked: string;

  constructor(
    private readonly grid: SheetGrid,
    table: RecognisedTable,
  ) {
    const found = table.columns.find(({ role }) => role === "verdict");
    this.column = found?.column ?? null;
    this.asked = found?.header.split(" / ").at(-1) ?? "";
  }

  /** What the cell of a row shows, through merges; null where it is blank or a dash. */
  at(row: number): Verdict | null {
    if (this.column === null) return null;
    const text = cellText(this.grid.shown(row, this.column));
    if (!hasInk(text) || saysNothing(text)) return null;
    return { cell: cellName(row, this.column), text, asked: this.asked };
  }
}
