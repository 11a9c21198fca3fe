import type { ColumnCandidate } from "./columnCandidate";
import type { SheetGrid } from "./grid";
import { splitNotes } from "./squeeze";
import { isWantedHeader } from "./wantedHeader";

/** A number with its unit: 7处, 150公里, 98%. */
const FIGURE = /\d(?:\.\d+)?[十百千万亿余多]*(?:[\u4e00-\u9fff㎡%％]|m2|km)/;
/** 新建供水工程7处: something to be done, and how much of it. 总建筑面积1.2万平方米 tells how large a thing is. */
const TO_BE_DONE =
  /(?:新|改|扩|重|迁|修|建|改造|整治|治理|安装|铺设|硬化|培训|举办|开展|发放|完成|实现|达到|提高|提升|引进|培育|种植|救助|服务|检查|筛查|配备|创建|打造|解决|组织|资助|补贴|更新|增|放映|招聘|帮扶|设)[^,，。;；\n]{0,24}\d/;
const USUAL = 0.5;

/**
 * Where no column was read as the goal and the tasks themselves hold no figures, the goal stands under a head that its words leave open:
 * 建设标准, 具体要求, 建设规模 over texts that say what is to be done and how much.
 * @returns a column of such texts under a head that tells nothing of its use, for a person to say, or null
 */
export function settleGoal(
  grid: SheetGrid,
  candidates: readonly ColumnCandidate[],
  rows: readonly number[],
): ColumnCandidate | null {
  const has = (...roles: readonly ColumnCandidate["role"][]) => candidates.some(({ role }) => roles.includes(role));
  if (has("target", "planValue") || !has("progress", "rate", "actualValue")) return null;
  const task = candidates.find(({ role }) => role === "task");
  if (!task || shareOf(grid, rows, task, FIGURE) >= 0.3) return null;
  const open = candidates.filter(
    ({ role, concept, shape }) =>
      (role === null || role === "other") &&
      (concept === null || concept.concept === "other") &&
      shape.words >= Math.max(1, shape.filled * USUAL),
  );
  // Beside the money of a whole project its scale is the project's own, not what is to be done this year.
  const isOfProjects = candidates.some(({ header }) => /总投资|投资总额|概算/.test(header));
  const goal = open.find(
    (candidate) =>
      isWantedHeader(splitNotes(candidate.levels.at(-1) ?? "").words) &&
      !(isOfProjects && candidate.header.includes("规模")) &&
      shareOf(grid, rows, candidate, TO_BE_DONE) >= USUAL,
  );
  if (goal) {
    goal.role = "target";
    goal.confidence = 0.6;
    goal.why = "body-decides";
    return null;
  }
  return (
    open.find((candidate) => candidate.concept === null && shareOf(grid, rows, candidate, TO_BE_DONE) >= USUAL) ?? null
  );
}

function shareOf(grid: SheetGrid, rows: readonly number[], { column }: ColumnCandidate, pattern: RegExp): number {
  const texts = rows.map((row) => grid.shownText(row, column)).filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}
