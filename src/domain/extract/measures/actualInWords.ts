import type { TaskRow } from "../../read/taskRow";
import type { Quantity } from "../extraction";
import { readQuantities } from "../parsers/quantity";
import { sameDimension } from "../unit";
import type { ReadValue } from "./valueQuantity";

const AHEAD = /(计划|预计|拟|目标|力争|任务|同比|上年|去年|其中|剩余|尚有|还有|未|总投资|较)[^，,；;。]{0,8}$/;
/** As AHEAD, where the comparison with last year is the very thing asked for. */
const AHEAD_OF_CHANGE = /(计划|预计|拟|目标|力争|任务|其中|剩余|(上年|去年)(?!同期))[^，,；;。]{0,8}$/;
/** 9月份入库6.1亿元 is one month's own; 1—9月 and 截至9月底 reach back to January. */
const ONE_MONTH = /(?<![-—–~～至到前\d])\d{1,2}月份?(当月)?[^，,；;。底末止]{0,8}$/;
const CHANGE = /(增长|增速|增幅|提高|提升|下降|降低|减少)[^，,；;。]{0,4}$/;

/**
 * The figures of a progress sentence that can be the actual of a numeric plan, where the sheet has no column for it: those of
 * the plan's own dimension that no word sets in the future, in another year or apart as a share. One is the actual; several
 * are for a person to choose from.
 */
export function actualsInWords(row: TaskRow, target: ReadValue, isChange: boolean): readonly Quantity[] {
  if (target.unit === "" || row.measures.length !== 1) return [];
  return row.progress.flatMap(({ cell, text }) =>
    readQuantities(text)
      .filter(({ unit, outerStart }) => {
        const before = text.slice(Math.max(0, outerStart - 14), outerStart);
        return (
          unit !== "" &&
          sameDimension(unit, target.unit) &&
          !(isChange ? AHEAD_OF_CHANGE : AHEAD).test(before) &&
          !isPart(text.slice(Math.max(0, outerStart - 60), outerStart)) &&
          !ONE_MONTH.test(before) &&
          CHANGE.test(before) === isChange
        );
      })
      .map(({ value, upper, unit, qualifier, start, end }) => ({
        value,
        upper,
        unit,
        qualifier,
        cell,
        span: { cell, start, end },
      })),
  );
}

/** 其中人工造林7.2万亩、封山育林4.14万亩: parts up to the end of the clause. */
function isPart(before: string): boolean {
  return before.lastIndexOf("其中") > Math.max(...["；", ";", "。"].map((stop) => before.lastIndexOf(stop)));
}
