import { detailWords, statusWords } from "../../../messages/zhCN";
import type { AssessedTask, Indicator } from "../../assess/assessment";
import type { Status } from "../../extract/extraction";
import { literal, live, liveIfTrue } from "../formulas";
import type { Writable } from "../sheetDraft";
import type { DetailKey } from "./detailColumns";
import type { DetailLine } from "./detailLines";
import type { LineContext } from "./lineContext";

/** The address of a cell on the line. */
type CellOf = (key: DetailKey) => string;

/**
 * 状态. Live where numbers decide: a task all of whose goals are reached is done, and no longer overdue, whatever its words
 * say; one that falls short again is underway. The same rule as in the assessment.
 */
export function statusCell({ task, indicator, isAlone }: DetailLine, at: CellOf, { columns }: LineContext): Writable {
  const shown = statusText(task, task.status);
  // A ratio alone can still fall before the year ends.
  if (!task.indicators.some(({ kind }) => kind === "amount")) return shown;
  const allReached =
    isAlone && indicator
      ? reached(indicator, at)
      : `COUNTIFS(${columns.lines("taskId")},${at("taskId")},${columns.lines("met")},0)=0`;
  const done = statusText(task, "done");
  const open = statusText(task, task.status === "done" ? "underway" : task.status);
  const formula = `IF(${allReached},${formulaText(done)},${formulaText(open)})`;
  return liveIfTrue(live(formula, task.indicators.every(isReached) ? done : open), shown);
}

/** Is this one of several goals reached? 1 or 0, for the status of their task. */
export function metCell({ indicator, isAlone }: DetailLine, at: CellOf): Writable {
  if (isAlone || !indicator) return null;
  return live(`IF(${reached(indicator, at)},1,0)`, isReached(indicator) ? 1 : 0);
}

/** "推进中（待确认、逾期）", on two lines: what counts look for stands in the brackets. */
function statusText({ review, pastDue }: AssessedTask, status: Status): string {
  const isOverdue = pastDue && status !== "done";
  const hints = [...(review ? [detailWords.review] : []), ...(isOverdue ? [detailWords.overdue] : [])];
  return detailWords.status(statusWords[status], hints);
}

function reached({ kind, target }: Indicator, at: CellOf): string {
  if (kind === "amount") {
    return target.value === 0 ? `AND(ISNUMBER(${at("actual")}),N(${at("actual")})<=0)` : `N(${at("rate")})>=100`;
  }
  return `AND(ISNUMBER(${at("gap")}),N(${at("gap")})${kind === "ceiling" ? "<=" : ">="}0)`;
}

/** What reached() gives for the cells as they are written. */
function isReached({ kind, target, actual, rate, gap }: Indicator): boolean {
  if (kind === "amount") return target.value === 0 ? actual !== null && actual.value <= 0 : (rate ?? 0) >= 100;
  return gap !== null && (kind === "ceiling" ? gap <= 0 : gap >= 0);
}

/** Line breaks inside a formula's text are not kept by every program. */
function formulaText(text: string): string {
  return text
    .split("\n")
    .map((line) => literal(line))
    .join("&CHAR(10)&");
}
