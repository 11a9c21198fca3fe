import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/sheet/address";
import { issueSentence, kindWords, pane } from "../../messages/zhCN";
import type { Found } from "./found";
import { useCardStyles } from "./useCardStyles";

const useStyles = makeStyles({
  heading: { margin: 0 },
  card: { gap: tokens.spacingVerticalS },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: "4px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  issue: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface FoundTableProps {
  readonly found: Found["tables"][number];
  readonly onShow: (sheet: string, cell: string) => void;
  readonly onColumns: () => void;
}

/** One target table: where it is, what it is called, how much it holds. */
export function FoundTable({ found: { table, tasks, period, issues }, onShow, onColumns }: FoundTableProps) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const words = pane.home;
  const facts: readonly (readonly [string, string])[] = [
    [words.sheet, table.sheet],
    [words.tasks, words.taskCount(tasks.length)],
    [words.period, period?.label ?? words.noPeriod],
    [words.form, kindWords[table.kind]],
  ];
  return (
    <div className={mergeClasses(card, styles.card)}>
      <Text weight="semibold" as="h3" size={400} className={styles.heading}>
        {table.title || words.untitled}
      </Text>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <FactLine key={term} term={term} fact={fact} />
        ))}
      </dl>
      {issues
        .filter(({ severity }) => severity !== "info")
        .map((issue, index) => (
          <Text key={index} size={200} className={styles.issue}>
            {issueSentence(issue)}
          </Text>
        ))}
      <div className={styles.actions}>
        <Button size="small" onClick={() => onShow(table.sheet, cellName(table.range.top, table.range.left))}>
          {words.showTable}
        </Button>
        <Button size="small" onClick={onColumns}>
          {words.columns}
        </Button>
      </div>
    </div>
  );
}

function FactLine({ term, fact }: { term: string; fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
