import { Button, Checkbox, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Role } from "../../domain/recognise/table";
import { headerKey } from "../../domain/recognise/headerKey";
import { columnLetters } from "../../domain/sheet/address";
import { pane, roleWords } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { Notice } from "../shell/Notice";
import { type HeaderReading, type HeaderTarget, mappingOf } from "./headerTargets";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  column: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) minmax(0, 128px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    padding: "8px 10px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  letter: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  header: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  reason: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3 },
  changed: { gridColumn: "2 / -1", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0, "& select": { width: "100%" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  check: { marginInlineStart: "-8px" },
});

interface ColumnRolesProps {
  readonly target: HeaderTarget;
  readonly rows: readonly number[];
  readonly reading: HeaderReading;
}

/** The header's columns, each with what it is for; kept in the workbook and used again for the same headers. */
export function ColumnRoles({ target, rows, reading }: ColumnRolesProps) {
  const styles = useStyles();
  const { session, state, run, work, dispatch } = usePane();
  const [roles, setRoles] = useState(reading.roles);
  const [isTarget, setTarget] = useState(true);
  const words = pane.columns;
  const key = headerKey(reading.headers);
  const isSaved = state.store.mappings.some((mapping) => mapping.headerKey === key);
  const lacksTask = isTarget && !Object.values(roles).includes("task");

  const choose = (letter: string, role: Role | "") => {
    const others = Object.entries(roles).filter(([other]) => other !== letter);
    setRoles(Object.fromEntries(role === "" ? others : [...others, [letter, role]]));
  };
  const settle = async (keep: () => Promise<void>) => {
    const ending = await run("save", keep);
    if (ending.type === "done") dispatch({ type: "go", screen: "home" });
  };

  return (
    <>
      <ul className={styles.list}>
        {reading.headers.map(({ column, text }) => {
          const letter = columnLetters(column);
          const read = target.table?.columns.find((found) => found.column === column);
          const isChanged = roles[letter] !== reading.roles[letter];
          return (
            <li key={letter} className={styles.column}>
              <span className={styles.letter}>{letter}</span>
              <span className={styles.header}>{text || words.emptyHeader}</span>
              <Select
                className={styles.select}
                size="small"
                aria-label={words.roleOf(letter, text)}
                value={roles[letter] ?? ""}
                onChange={(_, { value }) => choose(letter, value as Role | "")}
              >
                <option value="">{words.unused}</option>
                {(Object.keys(roleWords) as Role[]).map((role) => (
                  <option key={role} value={role}>
                    {roleWords[role]}
                  </option>
                ))}
              </Select>
              <Text size={200} className={isChanged ? styles.changed : styles.reason}>
                {isChanged ? words.changed : read?.reason}
              </Text>
            </li>
          );
        })}
      </ul>
      <Checkbox
        className={styles.check}
        label={words.isNotTable}
        checked={!isTarget}
        onChange={(_, { checked }) => setTarget(checked !== true)}
      />
      {target.table?.kind === "matrix" && isTarget && <Notice text={words.matrix} />}
      {lacksTask && <Notice intent="warning" text={words.needsTask} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={lacksTask || work !== null}
          onClick={() => void settle(() => session.saveMapping(mappingOf(reading.headers, rows, roles, isTarget)))}
        >
          {words.save}
        </Button>
        {isSaved && (
          <Button disabledFocusable={work !== null} onClick={() => void settle(() => session.forgetMapping(key))}>
            {words.forget}
          </Button>
        )}
      </div>
    </>
  );
}
