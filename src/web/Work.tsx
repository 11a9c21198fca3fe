import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { web } from "../messages/zhCN";
import { Pane } from "../taskpane/Pane";
import type { OpenWorkbook } from "./Desk";
import { GridBoundary } from "./GridBoundary";
import { SheetGrid } from "./grid/SheetGrid";
import { PrintedSheet } from "./print/PrintedSheet";

const NARROW = "@media (max-width: 900px)";

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minWidth: 0,
    position: "relative",
    // the grid draws white paper, whatever the theme around it
    backgroundColor: "#ffffff",
    colorScheme: "light",
    [NARROW]: { flexShrink: 0, height: "55dvh" },
  },
  pane: {
    width: "400px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      width: "100%",
      height: "90dvh",
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** The open workbook and its pane, each following where the person goes in the other. */
export function Work({ open, save }: { readonly open: OpenWorkbook; readonly save: () => void }) {
  const styles = useStyles();
  const { snapshot, looks, port, host } = open;
  const visible = snapshot.sheets.filter((sheet) => sheet.visibility === "visible").map(({ name }) => name);
  /** Where the pane wants the grid to go. */
  const [focus, setFocus] = useState<{ sheet: string; cell: string } | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [version, setVersion] = useState(open.version);
  if (version !== open.version) {
    setVersion(open.version);
    if (open.added !== null) setChosen(open.added);
  }
  // a sheet that was undone is no longer there
  const front = chosen !== null && visible.includes(chosen) ? chosen : (visible[0] ?? "");
  /** The cell the grid itself went to last: telling the pane of it must not send the grid there again. */
  const own = useRef("");

  useEffect(() => {
    const watching = host.watch((event) => {
      if (event.type !== "selected" || own.current === `${event.sheet}!${event.cell}`) return;
      setFocus({ sheet: event.sheet, cell: event.cell });
      setChosen(event.sheet);
    });
    return () => void watching.then((stop) => stop());
  }, [host]);

  const select = useCallback(
    (sheet: string, cell: string) => {
      own.current = `${sheet}!${cell}`;
      void host.show(sheet, cell);
    },
    [host],
  );
  return (
    <>
      <section className={styles.grid} aria-label={web.gridLabel}>
        <GridBoundary>
          <SheetGrid
            workbook={snapshot}
            looks={looks}
            front={front}
            focus={focus}
            onSelect={select}
            onFront={setChosen}
          />
          <PrintedSheet workbook={snapshot} looks={looks} sheet={front} />
        </GridBoundary>
      </section>
      <div className={styles.pane}>
        <Pane port={port} save={{ label: web.saveAction, run: () => Promise.resolve(save()) }} />
      </div>
    </>
  );
}
