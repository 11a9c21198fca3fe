import { Button, Field, Input, Select, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo, useState } from "react";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { ColumnRoles } from "./ColumnRoles";
import { headerTargets, readHeader, rowsTyped } from "./headerTargets";

const useStyles = makeStyles({
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "8px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginInlineStart: "-8px" },
  heading: { margin: 0 },
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
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={pane.back}
          onClick={() => dispatch({ type: "go", screen: "home" })}
        />
        <Subtitle1 as="h2" className={styles.heading}>
          {words.title}
        </Subtitle1>
      </div>
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
    </div>
  );
}
