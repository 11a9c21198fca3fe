import { NOTHING } from "../../recognise/lexicon/bodyLexicon";
import { squeeze } from "../../recognise/squeeze";
import type { ValueCell } from "../../read/taskRow";
import type { Quantity } from "../extraction";
import { readQuantities } from "../parsers/quantity";

/** A figure with what has to be known before it may be compared. */
export interface ReadValue extends Quantity {
  /** Did the cell itself state the unit? Else it is the column's, or "". */
  readonly hasOwnUnit: boolean;
  /** The cell holds several figures of which only the first was taken. */
  readonly isOneOfSeveral: boolean;
}

const MORE = /^(≥|>=?|＞=?|≧|⩾)/;
const LESS = /^(≤|<=?|＜=?|≦|⩽)/;
const PLAIN = /^[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const MULTIPLIER = /^[十百千万亿]+$/;

/**
 * The quantity of a numeric cell or of a text that states one (5.2亿元, 98%以上, >=28次, １,８５０). A percent-format cell is a
 * percentage: 0.963 is 96.3 %. Null for blanks, dashes, errors, dates and words without a figure.
 * @param unit of the column, or null where only the cell can tell
 */
export function readValue({ cell, content }: ValueCell, unit: string | null): ReadValue | null {
  if (content.type === "number") {
    if (content.format === "date") return null;
    if (content.format === "percent") return quantity(cell, exact(content.value * 100), "%", true);
    return quantity(cell, content.value, unit ?? "", false);
  }
  if (content.type !== "text") return null;
  const text = squeeze(content.text).replace(/[\uff01-\uff5e]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  if (text === "" || NOTHING.test(text)) return null;
  const span = { cell, start: 0, end: content.text.length };
  if (PLAIN.test(text)) return { ...quantity(cell, Number(text.replace(/,/g, "")), unit ?? "", false), span };
  const bound = MORE.test(text) ? "atLeast" : LESS.test(text) ? "atMost" : null;
  const start = bound ? content.text.search(/\d/) : 0;
  const rest = content.text.slice(Math.max(0, start));
  // 10月1日前 is a day, not an amount of days.
  const found = readQuantities(rest).filter((one) => !(one.unit === "日" && /月\s*$/.test(rest.slice(0, one.start))));
  // 覆盖率由65%提高到90%: the second number is the goal.
  const reached = /(?:提高|提升|增加|增长|扩大|下降|降低|减少|压减|缩短|[升降])[到至为]/.exec(rest);
  const from = reached && /[由从]/.test(rest.slice(0, reached.index)) ? reached.index + reached[0].length : 0;
  const first = found.find(({ outerStart }) => outerStart >= from) ?? found[0];
  if (!first) return null;
  const written =
    MULTIPLIER.test(first.unit) && unit !== null && !/^[十百千万亿]/.test(unit) ? first.unit + unit : first.unit;
  return {
    value: first.value,
    upper: first.upper,
    unit: written || (unit ?? ""),
    qualifier: bound ?? first.qualifier,
    span: { cell, start: start + first.start, end: start + first.end },
    cell,
    hasOwnUnit: written !== "",
    isOneOfSeveral: found.some(
      (other) => other !== first && other.start >= from && other.meaning.dimension === first.meaning.dimension,
    ),
  };
}

function quantity(cell: string, value: number, unit: string, hasOwnUnit: boolean): ReadValue {
  return { value, upper: null, unit, qualifier: "exact", span: null, cell, hasOwnUnit, isOneOfSeveral: false };
}

/** Binary fractions made decimal again: 0.963 × 100 is 96.3. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
