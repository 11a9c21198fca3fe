import { detailWords, indicatorKindWords, lampNames } from "../../../messages/zhCN";
import type { Indicator } from "../../assess/assessment";
import { taskEvidence } from "../../assess/taskEvidence";
import { round2 } from "../../assess/rounding";
import type { Quantity } from "../../extract/extraction";
import { withoutMarker } from "../../read/marker";
import { live, liveIfTrue, sourceLink, sourceNumber } from "../formulas";
import { quotedSheet } from "../../sheet/reference";
import type { Writable } from "../sheetDraft";
import type { DetailKey } from "./detailColumns";
import { type DetailLine, sourceCell } from "./detailLines";
import type { LineCells, LineContext } from "./lineContext";
import { comparedTarget, judgementCells, paceCell, paceGapCell } from "./judgementCells";
import { rateLamp } from "./lampFormula";
import { metCell, statusCell } from "./statusCells";
import { taskCells } from "./taskCells";
import { SAME_UNIT, type UnitScale, unitScale } from "./unitScale";

/** The cells of one line of 测算明细, by column. */
export function lineCells(line: DetailLine, row: number, context: LineContext): LineCells {
  const { task, table, indicator } = line;
  const measured = indicator ? indicatorCells(line, indicator, row, context) : taskRateCells(line, row, context);
  const cell = sourceCell(line);
  const shown = context.severalSheets ? `${table.table.sheet}!${cell}` : cell;
  const at = (key: DetailKey): string => context.columns.letters(key) + row;
  const own: LineCells = {
    id: line.id,
    taskId: line.taskId,
    category: task.groups.join("／"),
    task: task.text,
    leadUnit: task.leadUnits.map(({ name }) => name).join("、"),
    leader: task.leaders.map(({ name }) => name).join("、"),
    status: statusCell(line, at, context),
    source: sourceLink(table.table.sheet, cell, shown),
    met: metCell(line, at),
    ...measured,
  };
  return line.isMain ? Object.assign(own, taskCells(line, row, own, context)) : own;
}

/** Beside the computed rate, what the sheet itself says of the task. */
function statedReason({ task, isMain }: DetailLine): string {
  const isBeside = isMain && task.rateBasis === "computed" && task.statedRate !== null && task.statedRate !== task.rate;
  return isBeside ? detailWords.statedBeside(task.statedRate!) : "";
}

function indicatorCells(line: DetailLine, indicator: Indicator, row: number, context: LineContext): LineCells {
  const { task, table } = line;
  const target = comparedTarget(indicator);
  const scale = indicator.actual ? unitScale(indicator.actual.unit, indicator.target.unit) : null;
  const actual = indicator.actual && scale ? quantityCell(indicator.actual, scale, table.table.sheet, context) : null;
  const questions = task.reviewItems.filter((item) => task.indicators[item.indicator ?? -1] === indicator);
  return {
    name: withoutMarker(indicator.name),
    kind: indicatorKindWords[indicator.kind],
    target: quantityCell({ ...indicator.target, value: target }, SAME_UNIT, table.table.sheet, context),
    unit: indicator.target.unit,
    actual: actual ?? indicator.actual?.value ?? null,
    evidence: [
      indicator.evidence,
      noRateReason(indicator),
      statedReason(line),
      ...questions.map(({ question }) => question),
    ].join(""),
    ...judgementCells(indicator, row, context),
  };
}

/** A number of the source: the cell itself where it is numeric, so that correcting it there is enough. */
function quantityCell(quantity: Quantity, scale: UnitScale, sheet: string, { source }: LineContext): Writable {
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
  return {
    name: detailWords.statedRate(stated?.name ?? null),
    rate: liveIfTrue(fromSource, task.rate),
    pace: pace === null ? null : paceCell(pace, context),
    gap: pace === null ? null : paceGapCell(at, task.gap),
    lamp: pace === null ? lampNames.grey : rateLamp(at, task.gap, pace, context.settings),
    evidence: taskEvidence(task),
  };
}
