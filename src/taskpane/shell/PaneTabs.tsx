import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import type { Screen } from "../session/viewState";
import { moveAmongTabs } from "./moveAmongTabs";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    overflowX: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: "4px",
    scrollbarWidth: "none",
  },
  tab: {
    appearance: "none",
    position: "relative",
    flexShrink: 0,
    minHeight: "44px",
    padding: "0 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "12px",
      bottom: 0,
      height: "3px",
      borderRadius: "2px",
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
  /** Both weights are as wide, so that choosing a tab moves none of the others. */
  label: {
    display: "grid",
    justifyItems: "center",
    "::after": {
      content: "attr(data-label)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  /** Room that is there whether anything waits or not: the count comes later than the tabs. */
  counted: { paddingInlineEnd: "34px" },
  count: {
    position: "absolute",
    insetInlineEnd: "6px",
    top: "13px",
    minWidth: "18px",
    boxSizing: "border-box",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

const TABS = ["home", "results", "review", "charts", "settings"] as const;
const MOST_SHOWN = 99;

/** Screens that are reached from another light up its tab. */
const TAB_OF: Partial<Record<Screen, (typeof TABS)[number]>> = { columns: "home", writing: "results" };

interface PaneTabsProps {
  readonly screen: Screen;
  /** How many questions wait for a person. */
  readonly waiting: number;
  readonly onGo: (screen: Screen) => void;
}

export function PaneTabs({ screen, waiting, onGo }: PaneTabsProps) {
  const styles = useStyles();
  const current = TAB_OF[screen] ?? screen;
  return (
    <nav aria-label={pane.tabs.label}>
      <div role="tablist" aria-label={pane.tabs.label} className={styles.bar} onKeyDown={moveAmongTabs}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls="mubiao-screen"
            tabIndex={tab === current ? 0 : -1}
            className={mergeClasses(styles.tab, tab === current && styles.selected, tab === "review" && styles.counted)}
            onClick={() => onGo(tab)}
          >
            <span className={styles.label} data-label={pane.tabs[tab]}>
              {pane.tabs[tab]}
            </span>
            {tab === "review" && waiting > 0 && (
              <span className={styles.count} role="img" aria-label={pane.tabs.reviewCount(waiting)}>
                {waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : waiting}
              </span>
            )}
          </button>
        ))}
      </div>
    </nav>
  );
}
