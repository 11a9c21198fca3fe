import { Field, Input, Select, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { ScreenFrame } from "../shell/ScreenFrame";
import { ColumnRoles } from "./ColumnRoles";
import { headerTargets, readHeader, rowsTyped } from "./headerTargets";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  input: { minWidth: 0, width: "100%" },
});

/** What each column is for, on the sheet's own headers, and where the headers are. */
export default function ColumnsScreen() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { workbook, assessment } = state;
  const words = pane.columns;
  const targets = useMemo(() => headerTargets(workbook, assessment), [workbook, assessment]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typedRows, setTypedRows] = useState<string | null>(null);
  const target = targets.find(({ key }) => key === chosen) ?? targets[0];
  const foundRows = target?.table?.headerRows ?? [];
  const rowsText =
    typedRows ?? (foundRows.length > 1 ? `${foundRows[0]}-${foundRows.at(-1)}` : `${foundRows[0] ?? ""}`);
  const rows = useMemo(() => rowsTyped(rowsText), [rowsText]);
  const reading = useMemo(() => (target && rows ? readHeader(workbook, target, rows) : null), [workbook, target, rows]);
  const rowsProblem = rowsText === "" || reading ? undefined : rows ? words.headerRowEmpty : words.headerRowWrong;

  return (
    <ScreenFrame title={words.title} onBack={() => dispatch({ type: "go", screen: "home" })}>
      <Text>{words.intro}</Text>
      <Field label={words.table}>
        <Select
          className={styles.select}
          value={target?.key ?? ""}
          onChange={(_, { value }) => {
            setChosen(value);
            setTypedRows(null);
          }}
        >
          {targets.map(({ key, sheet, table }) => (
            <option key={key} value={key}>
              {table ? words.found(sheet, table.title) : words.notFound(sheet)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.headerRow} hint={words.headerRowHint} validationMessage={rowsProblem}>
        <Input className={styles.input} value={rowsText} onChange={(_, { value }) => setTypedRows(value)} />
      </Field>
      {target && rows && reading && (
        <ColumnRoles key={`${target.key}/${rows.join()}`} target={target} rows={rows} reading={reading} />
      )}
    </ScreenFrame>
  );
}
