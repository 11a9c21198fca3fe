import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Receipt } from "../../app/ports";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { Notice } from "../shell/Notice";
import { SheetLine, useSheetListStyles } from "./SheetLine";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was written, the ways there, and the way back. */
export function Written({ receipt, onUndo }: { receipt: Receipt; onUndo: () => void }) {
  const styles = useStyles();
  const list = useSheetListStyles();
  const { show, save, run, work } = usePane();
  return (
    <>
      <Notice intent="success" text={pane.writing.done} />
      <Text>{pane.writing.doneSheets}</Text>
      <ul className={list.list}>
        {receipt.written.map(({ key, name }) => (
          <SheetLine key={key} name={name} onShow={() => show(name, "A1")} />
        ))}
      </ul>
      <div className={styles.actions}>
        {save && (
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void run("export", save.run)}>
            {save.label}
          </Button>
        )}
        <Button icon={<ArrowUndoRegular />} disabledFocusable={work !== null} onClick={onUndo}>
          {pane.writing.undo}
        </Button>
      </div>
    </>
  );
}
