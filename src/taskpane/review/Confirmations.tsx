import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { taskFingerprint } from "../../domain/assess/identity";
import type { Answer } from "../../domain/assess/memory";
import { pane } from "../../messages/zhCN";
import { figure, percent } from "../results/figures";
import { usePane } from "../session/paneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "6px 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", display: "block" },
  quiet: { color: tokens.colorNeutralForeground3, display: "block" },
});

/** What a person has settled so far, each to be withdrawn. */
export function Confirmations() {
  const styles = useStyles();
  const { session, state, entries, run } = usePane();
  const { confirmations } = state.store;
  const { aliases } = state.store.settings.ranking;
  const words = pane.review;
  const settledNames = Object.entries(aliases);
  if (confirmations.length + settledNames.length === 0) return null;
  const fingerprints = new Set(entries.map(({ task }) => taskFingerprint(task)));
  const forgetAlias = (alias: string) => {
    const kept = Object.fromEntries(settledNames.filter(([other]) => other !== alias));
    const { settings } = state.store;
    return session.changeSettings({ ...settings, ranking: { ...settings.ranking, aliases: kept } });
  };
  return (
    <details>
      <summary className={styles.summary}>
        {words.confirmationCount(confirmations.length + settledNames.length)}
      </summary>
      <ul className={styles.list}>
        {confirmations.map((given) => (
          <Settled
            key={`${given.task}/${given.indicator}`}
            text={given.text}
            words={wordsOf(given.answer)}
            note={fingerprints.has(given.task) ? words.confirmedOn(given.date) : words.lapsed}
            onWithdraw={() => void run("save", () => session.withdraw(given))}
          />
        ))}
        {settledNames.map(([alias, name]) => (
          <Settled
            key={alias}
            text={alias === name ? words.answer.ownUnit(alias) : words.answer.alias(alias, name)}
            words=""
            note=""
            onWithdraw={() => void run("save", () => forgetAlias(alias))}
          />
        ))}
      </ul>
    </details>
  );
}

interface SettledProps {
  readonly text: string;
  readonly words: string;
  readonly note: string;
  readonly onWithdraw: () => void;
}

function Settled({ text, words, note, onWithdraw }: SettledProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>
        <Text className={styles.text} title={text}>
          {text}
        </Text>
        <Text size={200} className={styles.quiet}>
          {[words, note].filter(Boolean).join(" · ")}
        </Text>
      </span>
      <Button size="small" aria-label={pane.review.withdrawOf(text)} onClick={onWithdraw}>
        {pane.review.withdraw}
      </Button>
    </li>
  );
}

function wordsOf(answer: Answer): string {
  const words = pane.review.answer;
  switch (answer.type) {
    case "accept":
      return words.accepted;
    case "actual":
      return words.value(figure(answer.value) + answer.unit);
    case "rate":
      return words.rate(percent(answer.value));
    case "not-measurable":
      return words.notMeasurable;
  }
}
