import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  Button,
} from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import { web } from "../messages/zhCN";
import { downloadFile } from "../taskpane/shell/downloadFile";
import { paneTheme } from "../taskpane/theme/paneTheme";
import { useThemeName } from "../taskpane/theme/useThemeName";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import type { Desk, OpenWorkbook } from "./Desk";
import { useUnsavedWarning } from "./useUnsavedWarning";
import { Work } from "./Work";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NARROW = "@media (max-width: 900px)";

const useStyles = makeStyles({
  page: {
    height: "100dvh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media print": { display: "none" },
  },
  work: { flexGrow: 1, minHeight: 0, display: "flex", [NARROW]: { flexDirection: "column", overflowY: "auto" } },
  drop: {
    position: "fixed",
    inset: "12px",
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** The web edition: the workbook on the left, the same pane as in Excel on the right, the file's own matters above. */
export function WebApp({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const themeName = useThemeName(null, null);
  const { open, problem } = useSyncExternalStore(desk.subscribe, desk.state);
  useUnsavedWarning(open?.isUnsaved ?? false);

  const openFile = useCallback(
    (file: File) => {
      const { open: present } = desk.state();
      if (present?.isUnsaved && !window.confirm(web.discardUnsaved(present.fileName))) return;
      void desk.openFile(file);
    },
    [desk],
  );
  const onDrop = useCallback(
    (files: readonly File[]) => {
      if (files.length === 1) openFile(files[0]!);
      else desk.complain(web.oneFile);
    },
    [desk, openFile],
  );
  const isOver = useFileDrop(onDrop);

  const save = useCallback(() => {
    if (!open) return;
    downloadFile(web.savedName(open.fileName.replace(/\.[^.]+$/, "")), XLSX, new Uint8Array(open.host.bytes()));
    desk.markSaved();
  }, [open, desk]);

  return (
    <FluentProvider theme={paneTheme(themeName)} lang="zh-CN">
      <div className={styles.page}>
        <TopBar
          fileName={open?.fileName ?? null}
          isUnsaved={open?.isUnsaved ?? false}
          onOpen={openFile}
          onSave={save}
          onPrint={() => window.print()}
        />
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => desk.complain(null)}>{web.dismiss}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.work}>{open ? <Work key={keyOf(open)} open={open} save={save} /> : null}</div>
        {isOver && <div className={styles.drop}>{web.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}

const keys = new WeakMap<object, number>();
let nextKey = 1;

/** Another workbook starts a grid and a pane of its own; the same one written into does not. */
function keyOf({ host }: OpenWorkbook): number {
  const key = keys.get(host) ?? nextKey++;
  keys.set(host, key);
  return key;
}
