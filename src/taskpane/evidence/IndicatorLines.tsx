import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../domain/assess/assessment";
import { indicatorKindWords, pane } from "../../messages/zhCN";
import { LampPill } from "../lamp/LampPill";
import { figure, percent } from "../results/figures";
import { sumOf } from "./sumOf";

const useStyles = makeStyles({
  indicator: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  kind: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  sum: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One indicator: the sum that gives its rate, how it stands against pace or bound, and why the pair is believed. */
export function IndicatorLines({ indicator, onShow }: { indicator: Indicator; onShow: (cell: string) => void }) {
  const styles = useStyles();
  const numberCells = [indicator.target, indicator.actual].flatMap((used) =>
    used && used.span === null ? [used.cell] : [],
  );
  const verdict = verdictOf(indicator);
  return (
    <section className={styles.indicator} aria-label={indicator.name}>
      <div className={styles.head}>
        <span className={styles.name}>
          {indicator.name} <span className={styles.kind}>{indicatorKindWords[indicator.kind]}</span>
        </span>
        <LampPill lamp={indicator.lamp} />
      </div>
      <div className={styles.sum}>{sumOf(indicator)}</div>
      {numberCells.length > 0 && (
        <div className={styles.why}>
          {pane.evidence.fromCells}{" "}
          {numberCells.map((cell) => (
            <Link key={cell} as="button" inline aria-label={pane.toCell(cell)} onClick={() => onShow(cell)}>
              {cell}{" "}
            </Link>
          ))}
        </div>
      )}
      {verdict && <div className={styles.why}>{verdict}</div>}
      <div className={styles.why}>{pane.evidence.because(indicator.evidence, pane.certainty[indicator.certainty])}</div>
    </section>
  );
}

/** How the indicator stands, in words; null where nothing can be said. */
function verdictOf({ kind, pace, gap, met }: Indicator): string | null {
  const words = pane.evidence;
  if (kind === "amount" && pace !== null && gap !== null) {
    const gapText = gap === 0 ? words.gapNone : gap > 0 ? words.gapAhead(figure(gap)) : words.gapBehind(figure(-gap));
    return words.against(percent(pace), gapText);
  }
  if (met === null) return null;
  const verdict = met ? words.met : words.notMet;
  if (gap === null || gap === 0) return verdict;
  return words.verdict(verdict, met ? words.over(figure(Math.abs(gap))) : words.short(figure(Math.abs(gap))));
}
