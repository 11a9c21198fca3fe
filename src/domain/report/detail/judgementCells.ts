import { lampNames } from "../../../messages/zhCN";
import type { Indicator } from "../../assess/assessment";
import { round2 } from "../../assess/rounding";
import { live, liveIfTrue } from "../formulas";
import { parameterCell } from "../parameters";
import type { Writable } from "../sheetDraft";
import type { DetailKey } from "./detailColumns";
import { boundLamp, lapsedLamp, rateLamp } from "./lampFormula";
import type { LineCells, LineContext } from "./lineCells";
import { unitScale } from "./unitScale";

/** What the actual is held against: the lower end of a range, the upper one where the goal is a ceiling. */
export function comparedTarget({ kind, target }: Indicator): number {
  return kind === "ceiling" ? (target.upper ?? target.value) : target.value;
}

type Judgement = Pick<LineCells, "rate" | "pace" | "gap" | "lamp">;

/** Rate, pace, gap and lamp of an indicator: formulas wherever numbers decide and agree with the assessment. */
export function judgementCells(indicator: Indicator, row: number, context: LineContext): Judgement {
  const { columns, settings } = context;
  const at = (key: DetailKey): string => columns.letters(key) + row;
  const cells = { target: at("target"), rate: at("rate"), pace: at("pace"), gap: at("gap") };
  const asFound: Judgement = {
    rate: indicator.rate,
    pace: indicator.pace,
    gap: indicator.gap,
    lamp: lampNames[indicator.lamp],
  };
  const isPending = indicator.actual === null && indicator.candidates.length === 0 && indicator.certainty !== "unclear";
  const isJudged = indicator.met !== null;
  const target = comparedTarget(indicator);
  const lapsed = indicator.due !== null && indicator.due < context.asOf;

  if (indicator.kind === "amount" && target !== 0 && (isJudged || (isPending && !settings.paceByDeadline))) {
    const pace = indicator.pace ?? context.timeProgress;
    const gap = indicator.rate === null ? null : round2(indicator.rate - pace);
    const reached = live(`N(${at("rate")})>=100`, 0).formula!;
    const lamp =
      lapsed && isJudged ? lapsedLamp(reached, (indicator.rate ?? 0) >= 100) : rateLamp(cells, gap, pace, settings);
    return {
      rate: rateCell(indicator, at),
      pace: paceCell(pace, context),
      gap: liveIfTrue(
        live(`IF(ISNUMBER(${cells.rate}),ROUND(${cells.rate}-${cells.pace},2),"")`, gap ?? ""),
        indicator.gap,
      ),
      lamp: liveIfTrue(lamp, lampNames[indicator.lamp]),
    };
  }
  if (indicator.kind === "amount") {
    return isJudged
      ? {
          ...asFound,
          lamp: liveIfTrue(lapsedLamp(`${at("actual")}<=0`, indicator.met === true), lampNames[indicator.lamp]),
        }
      : asFound;
  }
  if (!isJudged || indicator.gap === null) return asFound;
  const lamp = lapsed
    ? lapsedLamp(indicator.kind === "ceiling" ? `${cells.gap}<=0` : `${cells.gap}>=0`, indicator.met === true)
    : boundLamp(indicator.kind, cells, indicator.gap, target, settings);
  return {
    ...asFound,
    gap: liveIfTrue(
      live(`IF(ISNUMBER(${at("actual")}),ROUND(${at("actual")}-${at("target")},9),"")`, indicator.gap),
      indicator.gap,
    ),
    lamp: liveIfTrue(lamp, lampNames[indicator.lamp]),
  };
}

function rateCell(indicator: Indicator, at: (key: DetailKey) => string): Writable {
  const { target, actual, rate } = indicator;
  const scale = actual ? unitScale(actual.unit, target.unit) : null;
  const value = actual && scale ? round2((scale.apply(actual.value) / target.value) * 100) : "";
  const formula = `IF(N(${at("target")})*ISNUMBER(${at("actual")}),ROUND(${at("actual")}/${at("target")}*100,2),"")`;
  return liveIfTrue(live(formula, value), rate);
}

/** 序时进度 as 测算说明 has it, unless the line is held against a pace of its own. */
export function paceCell(pace: number, { timeProgress }: LineContext): Writable {
  return pace === timeProgress ? live(parameterCell("pace"), pace) : pace;
}
