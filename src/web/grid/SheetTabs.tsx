import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { web } from "../../messages/zhCN";
import { moveAmongTabs } from "../../taskpane/shell/moveAmongTabs";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    overflowX: "auto",
    scrollbarWidth: "thin",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "0 4px",
  },
  tab: {
    flexShrink: 0,
    appearance: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    padding: "6px 12px 4px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly front: string;
  readonly onFront: (name: string) => void;
}

/** The sheets of the workbook, the one in front marked. */
export function SheetTabs({ names, front, onFront }: SheetTabsProps) {
  const styles = useStyles();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => void current.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [front]);
  return (
    <div className={styles.bar} role="tablist" aria-label={web.sheetsLabel} onKeyDown={moveAmongTabs}>
      {names.map((name) => (
        <button
          key={name}
          ref={name === front ? current : null}
          type="button"
          role="tab"
          aria-selected={name === front}
          tabIndex={name === front ? 0 : -1}
          className={mergeClasses(styles.tab, name === front && styles.front)}
          onClick={() => onFront(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
