import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useRef } from "react";
import { web } from "../messages/zhCN";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  product: { margin: 0 },
  logo: { width: "28px", height: "28px" },
  file: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalM,
  },
  mark: { color: tokens.colorPaletteDarkOrangeForeground1 },
  picker: { display: "none" },
});

export interface TopBarProps {
  readonly fileName: string | null;
  readonly isUnsaved: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** What one does with the file as a whole; what one does with its tasks is the pane's. */
export function TopBar({ fileName, isUnsaved, onOpen, onSave, onPrint }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} aria-label={web.toolbarLabel}>
      <div className={styles.brand}>
        <img className={styles.logo} src="assets/icon-64.png" alt="" />
        <Text as="h1" className={styles.product} weight="semibold" size={400}>
          {web.product}
        </Text>
        <Text size={200}>{web.edition}</Text>
      </div>
      <Text className={styles.file} title={fileName ?? ""} aria-live="polite">
        {fileName}
        {isUnsaved && <span className={styles.mark}> ● {web.unsaved}</span>}
      </Text>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={web.openHint}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file can be chosen again after it was changed outside
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button title={web.openHint} icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {web.open}
      </Button>
      <Button title={web.saveHint} icon={<ArrowDownloadRegular />} disabled={fileName === null} onClick={onSave}>
        {web.save}
      </Button>
      <Button title={web.printHint} icon={<PrintRegular />} disabled={fileName === null} onClick={onPrint}>
        {web.print}
      </Button>
    </header>
  );
}
