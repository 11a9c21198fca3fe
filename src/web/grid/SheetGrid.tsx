import "@fortune-sheet/react/dist/index.css";
import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import { useEffect, useRef, useState } from "react";
import { cellName, parseCell } from "../../domain/sheet/address";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { SheetLooks } from "../../host/xlsx/looks/look";
import { gridSheets } from "./gridSheets";

export interface SheetGridProps {
  /** Read once: a workbook that was written into is another grid. */
  readonly workbook: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  /** The sheet in front at first. */
  readonly start: string;
  /** The cell to bring into view; a new object asks again. */
  readonly focus: { readonly sheet: string; readonly cell: string } | null;
  /** The person went to a cell. */
  readonly onSelect: (sheet: string, cell: string) => void;
  /** A sheet came to the front. */
  readonly onFront: (sheet: string) => void;
}

/** The workbook as a read-only grid with several sheets. Default export: it is loaded when first shown. */
export default function SheetGrid({ workbook, looks, start, focus, onSelect, onFront }: SheetGridProps) {
  const grid = useRef<WorkbookInstance>(null);
  const front = useRef(start);
  const [data] = useState(() => gridSheets(workbook, looks, start));

  useEffect(() => onFront(front.current), [onFront]);

  useEffect(() => {
    const at = focus && parseCell(focus.cell);
    if (!grid.current || !at) return;
    if (front.current !== focus.sheet) grid.current.activateSheet({ id: focus.sheet });
    const range = { row: [at.row - 1, at.row - 1], column: [at.column - 1, at.column - 1] };
    grid.current.setSelection([range], { id: focus.sheet });
    grid.current.scroll({ targetRow: Math.max(0, at.row - 4), targetColumn: Math.max(0, at.column - 2) });
  }, [focus]);

  return (
    <Workbook
      ref={grid}
      data={data}
      lang="zh"
      allowEdit={false}
      showToolbar={false}
      showFormulaBar={false}
      cellContextMenu={[]}
      headerContextMenu={[]}
      sheetTabContextMenu={[]}
      hooks={{
        afterActivateSheet: (id) => {
          front.current = id;
          onFront(id);
        },
        afterSelectionChange: (id, selection) => {
          const [row] = selection.row;
          const [column] = selection.column;
          if (row !== undefined && column !== undefined) onSelect(id, cellName(row + 1, column + 1));
        },
      }}
    />
  );
}
