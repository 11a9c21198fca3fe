import { Field, Input, Link, ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { percent } from "../results/figures";
import type { Found } from "./found";
import { useCardStyles } from "./useCardStyles";

const useStyles = makeStyles({
  date: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  card: { gap: tokens.spacingVerticalM },
  pace: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface AsOfCardProps {
  readonly found: Found;
  readonly settings: Settings;
  /** Null while it cannot be changed. */
  readonly onAsOf: ((asOf: string | null) => void) | null;
}

/** The day the assessment is made for, where it comes from, and how far the year has gone by then. */
export function AsOfCard({ found, settings, onAsOf }: AsOfCardProps) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const words = pane.home;
  return (
    <div className={mergeClasses(card, styles.card)}>
      <Field
        label={words.asOf}
        hint={
          <>
            {words.asOfFrom[sourceOfAsOf(found, settings)]}
            {settings.asOf !== null && (
              <>
                {" "}
                <Link as="button" inline onClick={() => onAsOf?.(null)}>
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
          value={found.asOf}
          readOnly={onAsOf === null}
          onChange={(_, { value }) => /^[12]\d{3}-\d{2}-\d{2}$/.test(value) && onAsOf?.(value)}
        />
      </Field>
      <div>
        <div className={styles.pace}>
          <Text>{words.pace}</Text>
          <Text weight="semibold" size={500} className={styles.figure}>
            {percent(found.timeProgress)}
          </Text>
        </div>
        <ProgressBar aria-label={words.pace} thickness="large" value={found.timeProgress / 100} />
        <Text size={200} className={styles.quiet}>
          {words.paceRule[settings.pace.rule]}
        </Text>
      </div>
    </div>
  );
}

/** Where the as-of date comes from, in the order it is looked for. */
function sourceOfAsOf({ tables }: Found, settings: Settings): keyof typeof pane.home.asOfFrom {
  if (settings.asOf !== null) return "settings";
  const telling = tables.find(({ table }) => table.asOf !== null || table.period !== null);
  if (!telling) return "today";
  return telling.table.asOf !== null ? "sheet" : "period";
}
