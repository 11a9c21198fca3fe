import type { Assessment } from "../assess/assessment";
import type { Ranking } from "../rank/ranking";
import type { Settings } from "../settings";
import type { Cell } from "../sheet/content";
import { parseCell } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { DetailColumns } from "./detail/detailColumns";
import type { DetailLine } from "./detail/detailLines";
import type { Fonts } from "./look";

/** All that the sheets of one report are laid out from. */
export interface ReportFacts {
  readonly assessment: Assessment;
  readonly rankings: readonly Ranking[];
  readonly settings: Settings;
  readonly source: SourceCells;
  readonly fonts: Fonts;
  readonly lines: readonly DetailLine[];
  readonly columns: DetailColumns;
  /** The product's version, for 测算说明. */
  readonly version: string;
}

/** The source workbook's cells by sheet and address. */
export class SourceCells {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor(workbook: WorkbookSnapshot) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.sheets.get(name);
  }

  cell(sheet: string, address: string): Cell | undefined {
    const position = parseCell(address);
    return position ? this.sheets.get(sheet)?.rows[position.row]?.[position.column] : undefined;
  }
}
