import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { type CellPosition, cellName, parseCell } from "../../domain/sheet/address";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { SheetLooks } from "../../host/xlsx/looks/look";
import { gridSheet } from "./gridSheet";
import { GridView } from "./GridView";
import { SheetTabs } from "./SheetTabs";

const useStyles = makeStyles({
  grid: { position: "absolute", inset: 0, display: "flex", flexDirection: "column" },
});

export interface SheetGridProps {
  readonly workbook: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  /** The sheet in front. */
  readonly front: string;
  /** The cell to bring into view; a new object asks again. */
  readonly focus: { readonly sheet: string; readonly cell: string } | null;
  /** The person went to a cell. */
  readonly onSelect: (sheet: string, cell: string) => void;
  readonly onFront: (sheet: string) => void;
}

/** The workbook as a read-only grid with several sheets. */
export function SheetGrid({ workbook, looks, front, focus, onSelect, onFront }: SheetGridProps) {
  const styles = useStyles();
  const snapshot = workbook.sheets.find(({ name }) => name === front);
  const layout = looks.find(({ name }) => name === front);
  const sheet = useMemo(() => snapshot && gridSheet(snapshot, layout), [snapshot, layout]);
  const names = useMemo(
    () => workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    [workbook],
  );
  /** Where the person is on each sheet. */
  const [selections, setSelections] = useState<ReadonlyMap<string, CellPosition>>(new Map());
  const [followed, setFollowed] = useState(focus);
  const [reveal, setReveal] = useState(0);
  const at = focus && parseCell(focus.cell);
  if (followed !== focus) {
    setFollowed(focus);
    setReveal(reveal + 1);
    if (focus && at) setSelections(new Map(selections).set(focus.sheet, at));
  }
  const select = useCallback(
    (position: CellPosition) => {
      setSelections((known) => new Map(known).set(front, position));
      onSelect(front, cellName(position.row, position.column));
    },
    [front, onSelect],
  );
  return (
    <div className={styles.grid}>
      {sheet && (
        <GridView
          key={sheet.name}
          sheet={sheet}
          selected={selections.get(sheet.name) ?? null}
          reveal={reveal}
          onSelect={select}
        />
      )}
      <SheetTabs names={names} front={front} onFront={onFront} />
    </div>
  );
}
