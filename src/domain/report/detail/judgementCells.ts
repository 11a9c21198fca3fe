import { lampNames } from "../../../messages/zhCN";
import type { Indicator } from "../../assess/assessment";
import { round2 } from "../../assess/rounding";
import type { Settings } from "../../settings";
import { live, liveIfTrue } from "../formulas";
import { parameterCell } from "../parameters";
import type { PlanCell } from "../plan";
import type { Writable } from "../sheetDraft";
import type { DetailKey } from "./detailColumns";
import { boundLamp, lapsedLamp, rateLamp } from "./lampFormula";
import type { LineCells, LineContext } from "./lineContext";
import { unitScale } from "./unitScale";

type Judgement = Pick<LineCells, "rate" | "pace" | "gap" | "lamp">;
/** The address of a cell on the line. */
type CellOf = (key: DetailKey) => string;

/** Rate, pace, gap and lamp of an indicator: formulas wherever numbers decide and agree with the assessment. */
export function judgementCells(indicator: Indicator, row: number, context: LineContext): Judgement {
  const at: CellOf = (key) => context.columns.letters(key) + row;
  const { rate, pace, gap, lamp, kind, met } = indicator;
  const asFound: Judgement = { rate, pace, gap, lamp: lampNames[lamp] };
  if (kind !== "amount")
    return met === null || gap === null ? asFound : { ...asFound, ...boundCells(indicator, kind, gap, at, context) };
  if (indicator.target.value !== 0) return amountCells(indicator, at, context) ?? asFound;
  return met === null
    ? asFound
    : { ...asFound, lamp: liveIfTrue(lapsedLamp(`${at("actual")}<=0`, met), lampNames[lamp]) };
}

/** What the actual is held against: the lower end of a range, the upper one where the goal is a ceiling. */
export function comparedTarget({ kind, target }: Indicator): number {
  return kind === "ceiling" ? (target.upper ?? target.value) : target.value;
}

/** 序时进度 as 测算说明 has it, unless the line is held against a pace of its own. */
export function paceCell(pace: number, { timeProgress }: LineContext): Writable {
  return pace === timeProgress ? live(parameterCell("pace"), pace) : pace;
}

/** Rate less pace, blank while there is no rate. */
export function paceGapCell(at: CellOf, gap: number | null): PlanCell {
  return live(`IF(ISNUMBER(${at("rate")}),ROUND(${at("rate")}-${at("pace")},2),"")`, gap ?? "");
}

/** Null where there is nothing to divide, now or once the actual is known. */
function amountCells(indicator: Indicator, at: CellOf, context: LineContext): Judgement | null {
  const { settings, timeProgress, asOf } = context;
  const { actual, candidates, certainty, due } = indicator;
  const isJudged = indicator.met !== null;
  const isPending = actual === null && candidates.length === 0 && certainty !== "unclear" && !settings.paceByDeadline;
  if (!isJudged && !isPending) return null;
  const pace = indicator.pace ?? timeProgress;
  const gap = indicator.rate === null ? null : round2(indicator.rate - pace);
  const hasLapsed = isJudged && due !== null && due < asOf;
  const lamp = hasLapsed
    ? lapsedLamp(`N(${at("rate")})>=100`, (indicator.rate ?? 0) >= 100)
    : rateLamp(at, gap, pace, settings);
  return {
    rate: amountRate(indicator, at),
    pace: paceCell(pace, context),
    gap: liveIfTrue(paceGapCell(at, gap), indicator.gap),
    lamp: liveIfTrue(lamp, lampNames[indicator.lamp]),
  };
}

function amountRate({ target, actual, rate }: Indicator, at: CellOf): Writable {
  const scale = actual ? unitScale(actual.unit, target.unit) : null;
  const value = actual && scale ? round2((scale.apply(actual.value) / target.value) * 100) : "";
  const formula = `IF(N(${at("target")})*ISNUMBER(${at("actual")}),ROUND(${at("actual")}/${at("target")}*100,2),"")`;
  return liveIfTrue(live(formula, value), rate);
}

function boundCells(
  indicator: Indicator,
  kind: Exclude<Indicator["kind"], "amount">,
  gap: number,
  at: CellOf,
  { settings, asOf }: LineContext,
): Judgement {
  const hasLapsed = indicator.due !== null && indicator.due < asOf;
  const reached = kind === "ceiling" ? `${at("gap")}<=0` : `${at("gap")}>=0`;
  const lamp = hasLapsed
    ? lapsedLamp(reached, indicator.met === true)
    : boundLamp(kind, at, gap, comparedTarget(indicator), settings);
  const difference = `IF(ISNUMBER(${at("actual")}),ROUND(${at("actual")}-${at("target")},9),"")`;
  return {
    rate: kind === "ceiling" ? ceilingRate(indicator, at, settings.ceilingRate) : indicator.rate,
    gap: liveIfTrue(live(difference, gap), gap),
    lamp: liveIfTrue(lamp, lampNames[indicator.lamp]),
  };
}

function ceilingRate({ rate }: Indicator, at: CellOf, rule: Settings["ceilingRate"]): Writable {
  if (rate === null) return null;
  const missed = rule === "capped" ? `ROUND(${at("target")}/${at("actual")}*100,2)` : "0";
  return live(`IF(ISNUMBER(${at("actual")}),IF(${at("actual")}<=${at("target")},100,${missed}),"")`, rate);
}
