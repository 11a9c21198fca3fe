import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import type { Screen } from "../session/viewState";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    overflowX: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: "4px",
    scrollbarWidth: "none",
  },
  tab: { flexShrink: 0, paddingInline: "10px" },
  count: { marginInlineStart: "4px", verticalAlign: "text-bottom" },
});

const TABS = ["home", "results", "review", "charts", "settings"] as const;

/** Screens that are reached from another light up its tab. */
const TAB_OF: Partial<Record<Screen, (typeof TABS)[number]>> = { columns: "home", writing: "results" };

export function PaneTabs() {
  const styles = useStyles();
  const { view, dispatch, questions } = usePane();
  const waiting = questions.length;
  return (
    <nav className={styles.bar} aria-label={pane.tabs.label}>
      <TabList
        selectedValue={TAB_OF[view.screen] ?? view.screen}
        onTabSelect={(_, { value }) => dispatch({ type: "go", screen: value as Screen })}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} className={styles.tab} aria-controls="mubiao-screen">
            {pane.tabs[tab]}
            {tab === "review" && waiting > 0 && (
              <CounterBadge
                className={styles.count}
                size="small"
                color="informative"
                count={waiting}
                overflowCount={999}
                aria-label={pane.tabs.reviewCount(waiting)}
              />
            )}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
