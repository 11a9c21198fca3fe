import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { AssessedTask } from "../../domain/assess/assessment";
import { indicatorKey } from "../../domain/assess/identity";
import type { SourceText } from "../../domain/sheet/source";
import { issueSentence, pane, statusWords } from "../../messages/zhCN";
import { percent } from "../results/figures";
import { IndicatorLines } from "./IndicatorLines";
import { usesOf } from "./highlights";
import { QuotedText } from "./QuotedText";

const useStyles = makeStyles({
  evidence: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "4px 12px 14px 12px",
    lineHeight: tokens.lineHeightBase300,
  },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  issue: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start", textAlign: "start" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface EvidenceProps {
  readonly task: AssessedTask;
  readonly onShow: (cell: string) => void;
}

/** Everything a task's verdict rests on: the sheet's own words, the sums, the reasons, and what is wrong with the data. */
export function Evidence({ task, onShow }: EvidenceProps) {
  const styles = useStyles();
  const uses = usesOf(task.indicators);
  const quotes = (texts: readonly SourceText[]) =>
    texts.map((quoted) => <QuotedText key={quoted.cell} quoted={quoted} uses={uses} onShow={onShow} />);
  return (
    <div className={styles.evidence}>
      <Block label={pane.evidence.target}>{quotes(task.goalTexts)}</Block>
      {task.progressTexts.length > 0 && <Block label={pane.evidence.progress}>{quotes(task.progressTexts)}</Block>}
      {task.indicators.length > 0 && (
        <Block label={pane.evidence.sum}>
          {task.indicators.map((indicator) => (
            <IndicatorLines key={indicatorKey(indicator)} indicator={indicator} onShow={onShow} />
          ))}
        </Block>
      )}
      <dl className={styles.facts}>
        {factsOf(task).map(([term, fact]) => (
          <Fact key={term} term={term} fact={fact} />
        ))}
      </dl>
      {task.issues.length > 0 && (
        <Block label={pane.evidence.issues}>
          {task.issues.map((issue, index) => (
            <span key={index} className={styles.issue}>
              <WarningRegular aria-hidden className={styles.icon} />
              {issue.cell ? (
                <Link as="button" inline onClick={() => onShow(issue.cell!)}>
                  {issueSentence(issue)}
                </Link>
              ) : (
                issueSentence(issue)
              )}
            </span>
          ))}
        </Block>
      )}
    </div>
  );
}

function Block({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}

function Fact({ term, fact }: { term: string; fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

/** Short facts beside the evidence; those that are empty are left out. */
function factsOf(task: AssessedTask): readonly (readonly [string, string])[] {
  const words = pane.evidence;
  const roles = ["leadUnits", "leaders", "coordinators", "persons", "supportUnits"] as const;
  const facts: readonly (readonly [string, string])[] = [
    [words.status, words.statusBecause(statusWords[task.status], task.statusReason)],
    [
      words.stated,
      words.list(
        task.statedRates.map(({ name, value, computed }) =>
          words.statedRate(name, percent(value), computed === null ? null : percent(computed)),
        ),
      ),
    ],
    [words.deadline, words.list(task.deadlines.map(({ text }) => text))],
    ...roles.map((role) => [words.roles[role], words.list(task[role].map(({ name }) => name))] as const),
    [words.rank, task.rank === null ? "" : words.rankOf(task.rank)],
    [words.review, task.review ? words.reviewFirst : ""],
  ];
  return facts.filter(([, fact]) => fact !== "");
}
