import type { TaskRow } from "../../read/taskRow";
import type { Quantity } from "../extraction";
import { readQuantities } from "../parsers/quantity";
import { sameDimension } from "../unit";
import type { ReadValue } from "./valueQuantity";

const AHEAD = /(计划|预计|拟|目标|力争|任务|同比|上年|去年|其中|剩余|尚有|还有|未|总投资|较)[^，,；;。]{0,8}$/;
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
          unit !== "" && sameDimension(unit, target.unit) && !AHEAD.test(before) && CHANGE.test(before) === isChange
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
