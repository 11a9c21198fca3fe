import { detailWords, indicatorKindWords, lampNames, statusWords } from "../../../messages/zhCN";
import type { Indicator } from "../../assess/assessment";
import { round2 } from "../../assess/rounding";
import type { Quantity } from "../../extract/extraction";
import type { Settings } from "../../settings";
import { live, liveIfTrue, sourceLink, sourceNumber } from "../formulas";
import { quotedSheet } from "../ownReference";
import { parameterCell } from "../parameters";
import type { Writable } from "../sheetDraft";
import type { SourceCells } from "../reportFacts";
import type { DetailColumns, DetailKey } from "./detailColumns";
import type { DetailLine } from "./detailLines";
import { boundLamp, lapsedLamp, rateLamp } from "./lampFormula";
import { taskCells } from "./taskCells";
import { unitScale } from "./unitScale";

export interface LineContext {
  readonly columns: DetailColumns;
  readonly settings: Settings;
  readonly source: SourceCells;
  readonly timeProgress: number;
  /** ISO day. */
  readonly asOf: string;
  /** Does the source column have to name the sheet? */
  readonly severalSheets: boolean;
}

export type LineCells = Partial<Record<DetailKey, Writable>>;

/** The cells of one line of 测算明细, by column. */
export function lineCells(line: DetailLine, row: number, context: LineContext): LineCells {
  const { task, table, indicator } = line;
  const measured = indicator ? indicatorCells(line, indicator, row, context) : taskRateCells(line, row, context);
  const cell = indicator?.actual?.cell ?? indicator?.target.cell ?? task.cell;
  const shown = context.severalSheets ? `${table.table.sheet}!${cell}` : cell;
  const own: LineCells = {
    id: line.id,
    category: task.groups.join("／"),
    task: task.text,
    leadUnit: task.leadUnits.map(({ name }) => name).join("、"),
    leader: task.leaders.map(({ name }) => name).join("、"),
    status: statusWords[task.status],
    hint: hints(line),
    source: sourceLink(table.table.sheet, cell, shown),
    ...measured,
  };
  return { ...own, ...(line.isMain ? taskCells(line, row, own, context) : {}) };
}

function hints({ task }: DetailLine): string | null {
  const all = [task.review ? detailWords.review : null, task.overdue ? detailWords.overdue : null];
  return all.filter((hint) => hint !== null).join("、") || null;
}

function indicatorCells(line: DetailLine, indicator: Indicator, row: number, context: LineContext): LineCells {
  const { task, table } = line;
  const target = comparedTarget(indicator);
  const scale = indicator.actual ? unitScale(indicator.actual.unit, indicator.target.unit) : null;
  const actual = indicator.actual && scale ? quantityCell(indicator.actual, scale, table.table.sheet, context) : null;
  const questions = task.reviewItems.filter((item) => task.indicators[item.indicator ?? -1] === indicator);
  return {
    name: indicator.name,
    kind: indicatorKindWords[indicator.kind],
    target: quantityCell({ ...indicator.target, value: target }, unitScale("", "")!, table.table.sheet, context),
    unit: indicator.target.unit,
    actual: actual ?? indicator.actual?.value ?? null,
    evidence: [indicator.evidence, noRateReason(indicator), ...questions.map(({ question }) => question)].join(""),
    ...judgement(indicator, row, context),
  };
}

/** What the actual is held against: the lower end of a range, the upper one where the goal is a ceiling. */
function comparedTarget({ kind, target }: Indicator): number {
  return kind === "ceiling" ? (target.upper ?? target.value) : target.value;
}

/** A number of the source: the cell itself where it is numeric, so that correcting it there is enough. */
function quantityCell(
  quantity: Quantity,
  scale: NonNullable<ReturnType<typeof unitScale>>,
  sheet: string,
  { source }: LineContext,
): Writable {
  const value = scale.apply(quantity.value);
  const number = quantity.span === null ? sourceNumber(source.cell(sheet, quantity.cell)) : null;
  if (number) {
    const formula = `${quotedSheet(sheet)}!${quantity.cell}${number.scale}${scale.formula}`;
    return liveIfTrue(live(formula, scale.apply(number.value)), value);
  }
  return scale.formula === "" ? value : live(`${quantity.value}${scale.formula}`, value);
}

function noRateReason(indicator: Indicator): string {
  if (indicator.rate !== null || !indicator.actual) return "";
  if (indicator.certainty === "unclear") return "";
  if (indicator.kind === "amount")
    return indicator.target.value === 0 ? detailWords.zeroTarget : detailWords.unitConflict;
  return detailWords.noRate[indicator.kind];
}

type Judgement = Pick<LineCells, "rate" | "pace" | "gap" | "lamp">;

function judgement(indicator: Indicator, row: number, context: LineContext): Judgement {
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

function paceCell(pace: number, { timeProgress }: LineContext): Writable {
  return pace === timeProgress ? live(parameterCell("pace"), pace) : pace;
}

/** A line without an indicator: the rate the sheet states of the whole task, or its status alone. */
function taskRateCells(line: DetailLine, row: number, context: LineContext): LineCells {
  const { task, table } = line;
  if (task.rate === null) return { evidence: task.statusReason, lamp: lampNames[task.lamp] };
  const at = (key: DetailKey): string => context.columns.letters(key) + row;
  const stated = task.statedRates.find((rate) => rate.ofAnnualTask && rate.value === task.rate);
  const number = stated?.span === null ? sourceNumber(context.source.cell(table.table.sheet, stated.cell)) : null;
  const fromSource =
    stated && number
      ? live(`ROUND(${quotedSheet(table.table.sheet)}!${stated.cell}${number.scale},2)`, round2(number.value))
      : { value: task.rate };
  const pace = task.gap === null ? null : round2(task.rate - task.gap);
  const cells = { target: at("target"), rate: at("rate"), pace: at("pace"), gap: at("gap") };
  return {
    name: detailWords.statedRate(stated?.name ?? null),
    rate: liveIfTrue(fromSource, task.rate),
    pace: pace === null ? null : paceCell(pace, context),
    gap:
      pace === null
        ? null
        : liveIfTrue(
            live(`IF(ISNUMBER(${cells.rate}),ROUND(${cells.rate}-${cells.pace},2),"")`, round2(task.rate - pace)),
            task.gap,
          ),
    lamp: pace === null ? lampNames.grey : rateLamp(cells, task.gap, pace, context.settings),
    evidence: task.statusReason,
  };
}
