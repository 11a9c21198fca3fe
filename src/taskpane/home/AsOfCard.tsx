import { Card, Field, Input, Link, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assess/assessment";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { percent } from "../results/figures";
import { usePane } from "../session/paneContext";

const useStyles = makeStyles({
  date: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  card: { gap: tokens.spacingVerticalM, flexShrink: 0 },
  pace: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The day the assessment is made for, where it comes from, and how far the year has gone by then. */
export function AsOfCard() {
  const styles = useStyles();
  const { session, state, run } = usePane();
  const { assessment, store } = state;
  const words = pane.home;
  const settle = (asOf: string | null) => void run("save", () => session.changeSettings({ ...store.settings, asOf }));
  return (
    <Card appearance="outline" className={styles.card}>
      <Field
        label={words.asOf}
        hint={
          <>
            {words.asOfFrom[sourceOfAsOf(assessment, store.settings)]}
            {store.settings.asOf !== null && (
              <>
                {" "}
                <Link as="button" inline onClick={() => settle(null)}>
                  {words.asOfAutomatic}
                </Link>
              </>
            )}
          </>
        }
      >
        <Input
          className={styles.date}
          type="date"
          value={assessment.asOf}
          onChange={(_, { value }) => /^[12]\d{3}-\d{2}-\d{2}$/.test(value) && settle(value)}
        />
      </Field>
      <div>
        <div className={styles.pace}>
          <Text>{words.pace}</Text>
          <Text weight="semibold" size={500} className={styles.figure}>
            {percent(assessment.timeProgress)}
          </Text>
        </div>
        <ProgressBar aria-label={words.pace} thickness="large" value={assessment.timeProgress / 100} />
        <Text size={200} className={styles.quiet}>
          {words.paceRule[store.settings.pace.rule]}
        </Text>
      </div>
    </Card>
  );
}

/** Where the as-of date comes from, in the order it is looked for. */
function sourceOfAsOf({ tables }: Assessment, settings: Settings): keyof typeof pane.home.asOfFrom {
  if (settings.asOf !== null) return "settings";
  const telling = tables.find(({ table }) => table.asOf !== null || table.period !== null);
  if (!telling) return "today";
  return telling.table.asOf !== null ? "sheet" : "period";
}
