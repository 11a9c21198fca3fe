import "@fortune-sheet/react/dist/index.css";
import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import { useEffect, useMemo, useRef } from "react";
import { cellName, parseCell } from "../../domain/sheet/address";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { SheetLooks } from "../../host/xlsx/looks/look";
import { gridSheets } from "./gridSheets";

export interface SheetGridProps {
  readonly workbook: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  /** The sheet in front, and the cell to bring into view. */
  readonly focus: { readonly sheet: string; readonly cell: string | null };
  /** The person went to a cell. */
  readonly onSelect: (sheet: string, cell: string) => void;
}

/** The workbook as a read-only grid with several sheets. Default export: it is loaded when first shown. */
export default function SheetGrid({ workbook, looks, focus, onSelect }: SheetGridProps) {
  const grid = useRef<WorkbookInstance>(null);
  const sheets = useMemo(
    () => gridSheets(workbook, looks, focus.sheet),
    // the sheet in front is only where the grid starts; later it follows by activateSheet
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [workbook, looks],
  );

  useEffect(() => {
    const shown = sheets.find((sheet) => sheet.name === focus.sheet);
    if (!grid.current || !shown) return;
    grid.current.activateSheet({ id: shown.id! });
    const at = focus.cell === null ? null : parseCell(focus.cell);
    if (!at) return;
    const range = { row: [at.row - 1, at.row - 1], column: [at.column - 1, at.column - 1] };
    grid.current.setSelection([range], { id: shown.id! });
    grid.current.scroll({ targetRow: Math.max(0, at.row - 4), targetColumn: Math.max(0, at.column - 2) });
  }, [sheets, focus]);

  return (
    <Workbook
      ref={grid}
      data={sheets}
      lang="zh"
      allowEdit={false}
      showToolbar={false}
      showFormulaBar={false}
      cellContextMenu={[]}
      headerContextMenu={[]}
      sheetTabContextMenu={[]}
      hooks={{
        afterSelectionChange: (sheetId, selection) => {
          const [row] = selection.row;
          const [column] = selection.column;
          if (row !== undefined && column !== undefined) onSelect(sheetId, cellName(row + 1, column + 1));
        },
      }}
    />
  );
}
