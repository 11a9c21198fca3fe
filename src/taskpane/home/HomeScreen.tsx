import { Button, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FlashRegular } from "@fluentui/react-icons/svg/flash";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { AsOfCard } from "./AsOfCard";
import { FoundTable } from "./FoundTable";
import { NothingFound } from "./NothingFound";
import { SkippedSheets } from "./SkippedSheets";

const useStyles = makeStyles({
  heading: { margin: 0 },
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "16px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  assess: { minHeight: "52px", fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  go: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  harmless: { color: tokens.colorNeutralForeground3, textAlign: "center" },
});

/** What was found, as of when, and the one button. */
export function HomeScreen() {
  const styles = useStyles();
  const { session, state, work, run, dispatch } = usePane();
  const { tables, skipped } = state.assessment;
  if (tables.length === 0) return <NothingFound skipped={skipped} />;

  const assess = async () => {
    const ending = await run("assess", (options) => session.refresh(options));
    if (ending.type === "done") dispatch({ type: "go", screen: "results" });
  };
  return (
    <div className={styles.screen}>
      <Subtitle1 as="h2" className={styles.heading}>
        {tables.length === 1 ? pane.home.found : pane.home.foundSeveral(tables.length)}
      </Subtitle1>
      {tables.map((table) => (
        <FoundTable key={`${table.table.sheet}!${table.table.range.top}`} found={table} />
      ))}
      <AsOfCard />
      <div className={styles.go}>
        <Button
          className={styles.assess}
          appearance="primary"
          size="large"
          icon={<FlashRegular />}
          disabledFocusable={work !== null}
          onClick={() => void assess()}
        >
          {pane.assess}
        </Button>
        <Text size={200} className={styles.harmless}>
          {pane.home.harmless}
        </Text>
      </div>
      <SkippedSheets skipped={skipped} />
    </div>
  );
}
