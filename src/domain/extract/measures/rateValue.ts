import { NOTHING } from "../../recognise/lexicon/bodyLexicon";
import { squeeze } from "../../recognise/squeeze";
import type { ValueCell } from "../../read/taskRow";
import type { Status } from "../extraction";
import { readQuantities } from "../parsers/quantity";
import { exact } from "./valueQuantity";
import { statusOfWords } from "./verdictWords";

/** What the sheet's own 完成率 cell says: a percentage, a verdict, or both. */
export interface RateReading {
  /** Percent. */
  readonly value: number | null;
  readonly span: readonly [number, number] | null;
  readonly status: Status | null;
  /** The words the status rests on. */
  readonly words: string;
}

/** A percent format over a whole number typed as percents shows 8200%: beyond this nothing can be meant. */
const LARGEST = 2000;
/** Percentage points a printed range may span and still be told by its lower end. */
const WIDEST_RANGE = 5;
/** 八成 as a whole cell; 八成新 is no rate. */
const TENTHS = /^(?:约|近|超|超过|已完成|完成)?([一二三四五六七八九])成(?:以上|左右|多)?$/;

/**
 * Reads a rate cell: 0.82 with a percent format, 82, "82%", 约70%, 百分之八十五, 98%（收尾中）, or words such as 达到时间进度.
 * @param isFraction a plain 0.82 means 82 %, by the look of its column
 */
export function readRate({ content }: ValueCell, isFraction: boolean): RateReading {
  const nothing: RateReading = { value: null, span: null, status: null, words: "" };
  if (content.type === "number") {
    if (content.format === "date") return nothing;
    const value = exact(content.format === "percent" || isFraction ? content.value * 100 : content.value);
    return Math.abs(value) > LARGEST ? nothing : { ...nothing, value, status: statusOfRate(value) };
  }
  if (content.type !== "text") return nothing;
  const words = squeeze(content.text);
  if (words === "" || NOTHING.test(words)) return nothing;
  const tenths = TENTHS.exec(words);
  if (tenths) {
    const value = "一二三四五六七八九".indexOf(tenths[1]!) * 10 + 10;
    return { value, span: [0, content.text.length], status: statusOfRate(value), words };
  }
  const quantities = readQuantities(content.text);
  const percent =
    quantities.find(({ unit }) => unit === "%") ??
    (quantities.length === 1 && quantities[0]!.unit === "" ? quantities[0] : undefined);
  if (!percent) return { ...nothing, status: statusOfWords(words), words };
  // 40%—45% is as good as its lower end; 30%~40% is no one rate.
  if (percent.upper !== null && percent.upper - percent.value > WIDEST_RANGE)
    return { ...nothing, status: statusOfRate(percent.value), words };
  const value = percent.unit === "" && isFraction ? exact(percent.value * 100) : percent.value;
  return { value, span: [percent.start, percent.end], status: statusOfRate(value), words };
}

function statusOfRate(value: number): Status | null {
  if (value >= 100) return "done";
  return value > 0 ? "underway" : null;
}
