import { NOTHING } from "../../recognise/lexicon/bodyLexicon";
import { squeeze } from "../../recognise/squeeze";
import type { ValueCell } from "../../read/taskRow";
import type { Status } from "../extraction";
import { readQuantities } from "../parsers/quantity";
import { exact } from "./valueQuantity";

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
/** 八成 as a whole cell; 八成新 is no rate. */
const TENTHS = /^(?:约|近|超|超过|已完成|完成)?([一二三四五六七八九])成(?:以上|左右|多)?$/;
const DONE =
  /^(已|已经|全部|全面|均已|按时|按期|提前|超额|圆满)*(完成|完工|竣工|办结|销号|建成|投用|投产|达标|交付)(任务|目标|年度任务|全年任务|使用)?[。!！]?$/;
const NOT_STARTED = /^(尚|暂|还|均)*未(启动|开工|动工|开展|实施|推进|开始)/;

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
  const value = percent.unit === "" && isFraction ? exact(percent.value * 100) : percent.value;
  return { value, span: [percent.start, percent.end], status: statusOfRate(value), words };
}

/** 达到时间进度 and 滞后 both mean that the work goes on; only clear words of an end or of no beginning say more. */
function statusOfWords(words: string): Status | null {
  const head = words.replace(/[（(][^]*$/, "");
  if (NOT_STARTED.test(head)) return "not-started";
  if (DONE.test(head)) return "done";
  return /(进度|序时|推进|进行|在建|滞后|偏慢|缓慢|未完成|基本|部分|收尾|开工|启动|停工|正常|开展|红|黄|绿|达|快|慢|落后|领先)/.test(
    head,
  )
    ? "underway"
    : null;
}

function statusOfRate(value: number): Status | null {
  if (value >= 100) return "done";
  return value > 0 ? "underway" : null;
}
