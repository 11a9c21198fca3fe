import { TASK_MARKS } from "../../read/marker";
import type { Stretch } from "../claim";
import { charTable, codeAt, holdsAny, isDigitAt, isMarked, SPACES } from "../../sheet/charTable";
import { words } from "../lexicon/dictionary";
import { CONTENT_VERBS, LEADING, PREDICATES, TRAILING } from "../lexicon/nameWords";
import type { QuantityMention } from "../mention";
import type { TimeMention } from "./calendar";

/** Trims what is no part of a name off both ends of the text before a number. */
export function nounBefore(text: string, left: Stretch, times: readonly TimeMention[]): Stretch {
  const { start, end } = left;
  const last = times.length === 0 ? undefined : times.findLast((time) => time.start >= start && time.end <= end);
  // What stands before a time in the same stretch is its setting, not the name: 全区10月份新登记…. A name may also stand before: 开工率6月底达到.
  if (last) {
    const behind = trimmed(text, behindSubject(text, last.end, end), end);
    if (behind.end > behind.start) return behind;
    return trimmed(text, start, last.start);
  }
  return trimmed(text, behindSubject(text, start, end), end);
}

const FOR_WHOM = charTable("为向给在");
const FURTHEST_VERB = 12;

/** 为老旧小区|加装充电设施, 在省级媒体|刊发稿件: for whom or where it was done is no part of what was done. 为民服务中心 is a name. */
function behindWhom(text: string, start: number, end: number): number {
  if (!isMarked(FOR_WHOM, text, start) || CONTENT_VERBS.startingAt(text, start) || LEADING.startingAt(text, start))
    return start;
  for (let at = start + 3; at < end - 2 && at <= start + FURTHEST_VERB; at++) {
    const verb = CONTENT_VERBS.startingAt(text, at);
    if (verb && at + verb[0].length < end) return at;
  }
  return start;
}

/** 各级调解组织|共调解矛盾纠纷: who did it stands before 共 or 累计, and is no part of what was done. 公共建设 is one word. */
const WHO = /[\u4e00-\u9fff]{2}(?<![公中总])(?:累计|共)(?=[\u4e00-\u9fff]{2})/g;
const WHO_ENDS = charTable("计共");

function behindSubject(text: string, start: number, end: number): number {
  // 与外地客商|签订亿元项目2个
  if (text[start] === "与") {
    const partner = text.slice(start, end).search(/签订|签约/);
    if (partner > 1) return start + partner;
  }
  const settled = behindWhom(text, start, end);
  if (!holdsAny(text, WHO_ENDS, start, end)) return settled;
  let from = settled;
  const stretch = text.slice(start, end);
  WHO.lastIndex = 0;
  while (WHO.test(stretch)) if (CONTENT_VERBS.startingAt(text, start + WHO.lastIndex)) from = start + WHO.lastIndex;
  return from;
}

/** 共享, 共同, 共青团, 共产党: what makes 共 the beginning of a name. */
const SHARED = charTable("享同青产");
const NAME_TAIL = /[率度数量额比]/;
/** Spaces and marks that stand at the edges of a name and are no part of it. A closing quotation mark belongs to it. */
const EDGE_BEFORE = charTable(`${SPACES})·.-~*${TASK_MARKS}`);
const EDGE_BEHIND = charTable(`${SPACES}"“‘·-~/.`);
/** 28个村已完工21个: places and works named by one character. */
const ONE_CHAR_NOUNS = charTable("村镇乡校桥路街站库塘井厂园河湖渠闸寺");
const NOUN_END = charTable(`${SPACES}的中与`);

const EXAMPLES = "等".charCodeAt(0);

/** The stretch without leading adverbs, verbs of effort and whereabouts, and without trailing verbs of reaching. */
export function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  for (;;) {
    if (start < end && isMarked(EDGE_BEFORE, text, start)) {
      start++;
      continue;
    }
    const word = LEADING.startingAt(text, start);
    if (!word || start + word[0].length > end || (word[0] === "共" && isMarked(SHARED, text, start + 1))) break;
    // 完成率, 达标率 begin with a verb and are names.
    if (
      NAME_TAIL.test(text[start + word[0].length] ?? "") &&
      start + word[0].length < end &&
      !/度[计任目]/.test(text.slice(start + word[0].length, start + word[0].length + 2))
    )
      break;
    start += word[0].length;
  }
  for (;;) {
    if (start < end && isMarked(EDGE_BEHIND, text, end - 1)) {
      end--;
      continue;
    }
    const word = TRAILING.endingAt(text, end, start);
    if (!word) break;
    end -= word[0].length;
  }
  // 博览会、马拉松等活动: what the examples are examples of.
  let examples = end - 3;
  while (examples >= start && codeAt(text, examples) !== EXAMPLES) examples--;
  if (
    examples >= start &&
    !/[中高初同平优均上何对劣特]/.test(text[examples - 1] ?? "") &&
    !/[级额待候等值离比]/.test(text[examples + 1] ?? "")
  )
    start = examples + 1;
  // One character left over (为8000名) is no name.
  return end - start > 1 ? { start, end } : { start: from, end: from };
}

/** The counted noun behind a number: up to the first word of a predicate. */
export function nounBehind(text: string, right: Stretch, mention: QuantityMention): Stretch {
  const empty = { start: right.start, end: right.start };
  // Behind a ratio or money stands a predicate or another thing: 占…的72.9% needs no noun behind.
  if (mention.meaning.dimension === "number" && mention.unit === "") return empty;
  let { start } = right;
  if (text[start] === "的") start++;
  let end = start;
  while (end < right.end) {
    if (isDated(text, end)) break;
    if (PREDICATES.startingAt(text, end) && !(end === start && TASKS.test(text.slice(end, end + 8)))) break;
    if (end === start && startsPredicate(text, end)) break;
    end++;
  }
  if (
    end < right.end &&
    end - start === 1 &&
    !isMarked(ONE_CHAR_NOUNS, text, start) &&
    /[\u4e00-\u9fff]/.test(text[end] ?? "")
  )
    return empty;
  while (end > start && isMarked(NOUN_END, text, end - 1)) end--;
  return end > start ? { start, end } : empty;
}

const AT = charTable("于在");

/** 30辆公交车|于6月28日上线 */
function isDated(text: string, at: number): boolean {
  return isMarked(AT, text, at) && isDigitAt(text, at + 1);
}

/** 5所|新增学位 goes on with a verb; 473个治理点源 counts what the verb describes. */
function startsPredicate(text: string, at: number): boolean {
  // 29所|于秋季前投用
  if (text[at] === "于") return true;
  const verb = CONTENT_VERBS.startingAt(text, at)?.[0];
  // 6个改造提升项目: what the verb describes is counted.
  return (
    verb !== undefined &&
    !ATTRIBUTIVE.has(verb) &&
    !/^(?:项目|工程|任务|小区|企业|点位|片区)/.test(text.slice(at + verb.length, at + verb.length + 2))
  );
}

/** 36项|整改任务: a verb that tells what kind of task is counted. */
const TASKS = /^(?:整改|化解|拆除|关闭|验收|落实|建立|出让|签约|办结|清零)(?:任务|项目|工程|问题|事项|点位|图斑|对象)/;

const ATTRIBUTIVE = new Set(["治理", "整治", "整改", "改造", "建设", "检查", "培训", "就业", "服务", "征收", "安置"]);

const REACHED = words("完成 实现");

/**
 * 全区建筑业企业完成建筑业总产值, 5个|特色小镇完成投资: what all of a kind, or so many, have reached is named by its measure. One project's
 * own is not.
 */
export function withMeasure(name: string, isBehindCount: boolean): readonly string[] {
  if (name.length < 8 && !isBehindCount) return [name];
  const at = REACHED.lastIn(name)?.[0] ?? -1;
  if (isBehindCount && at >= 2 && name.length - at > 3) return [name.slice(at + 2), name];
  if (at < 2 || name.length - at - 2 < 4 || !/(?:企业|单位|行业|部门|工业|服务业|农业)$/.test(name.slice(0, at)))
    return [name];
  return [name.slice(at + 2), name];
}
