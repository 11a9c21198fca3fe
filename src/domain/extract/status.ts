import { statusReasons } from "../../messages/zhCN";
import type { Status } from "./extraction";
import { reports } from "./reports";
import { resultReached } from "./results";
import { MAY_HOLD, mayHold } from "./lexicon/matterCues";
import { BEGUN_SOMEWHERE, DONE_SHORT, DONE_WHOLE, NOT_STARTED, OPEN } from "./lexicon/statusWords";
import { PREPARATION } from "./lexicon/roleWords";
import type { Reading } from "./reading";

/** What the indicators know: whether every target is known to be met, and whether one is known not to be. */
export interface TargetsMet {
  readonly all: boolean;
  readonly someMissed: boolean;
  readonly someAchieved: boolean;
  /** Of a target of several things the report does not tell how many there are now. */
  readonly someUntold: boolean;
}

export interface StatusReading {
  readonly status: Status;
  readonly reason: string;
  /** No word speaks of done, open or unbegun: that work goes on is only what a report at all lets suppose. */
  readonly byDefault?: true;
  /** The numbers are met, and a part of the goal that has none is still open. */
  readonly holdsOpen?: true;
}

/**
 * Done only where the whole is said to be finished or every target is met; parts done, beginnings and 基本完成 are underway;
 * not-started only by explicit words for the whole; a cell that says nothing is unclear.
 */
export function statusOf(taskText: string, readings: readonly Reading[], targets: TargetsMet): StatusReading {
  const texts = readings.filter(reports).map((reading) => reading.text.trim());
  if (texts.length === 0) return { status: "unclear", reason: statusReasons.silent };
  const whole = texts.join("\n");
  const unmet = targets.all ? openHalf(taskText, readings) : null;
  if (unmet) return { status: "underway", reason: statusReasons.open(unmet), holdsOpen: true };
  if (targets.all) return { status: "done", reason: statusReasons.allMet };
  const told = withoutGoals(withoutLaterStages(whole, taskText), readings);
  const open = mayHoldAny(readings, MAY_HOLD.open) ? OPEN.exec(told) : null;
  const notStarted = mayHoldAny(readings, MAY_HOLD.notStarted) ? NOT_STARTED.exec(told) : null;
  if (
    notStarted &&
    !BEGUN_SOMEWHERE.test(withoutPreparation(whole)) &&
    !/\d(?:个|处|条|家|栋|户)(?!均|都|全)[^,，。;；]{0,10}(?:未|尚)/.test(whole) &&
    !readings.some((reading) => hasProgressBeside(reading, notStarted[0]))
  )
    return { status: "not-started", reason: statusReasons.notStarted(notStarted[0]) };
  if (!targets.someMissed && !open && !notStarted) {
    const done = doneWords(taskText, whole) ?? (targets.someUntold ? null : resultReached(taskText, readings));
    if (done) return { status: "done", reason: statusReasons.done(done) };
  }
  const words = notStarted?.[0] ?? open?.[0];
  return words
    ? { status: "underway", reason: statusReasons.open(words) }
    : { status: "underway", reason: statusReasons.underway, byDefault: true };
}

function mayHoldAny(readings: readonly Reading[], question: number): boolean {
  return readings.some((reading) => mayHold(reading, question));
}

/** 完成投资8000万元，主体结构封顶: the numbers are met, and the words ask for more that is still 计划, 施工至 …. */
function openHalf(taskText: string, readings: readonly Reading[]): string | null {
  const halves = taskText
    .split(/[,，。;；]/)
    .filter((part) => part.length >= 4 && !/\d|[两三四五六七八九十][个条所家]/.test(part) && ASKS.test(part));
  for (const half of halves) {
    for (const { text } of readings) {
      for (const sentence of text.split(/[。;；\n]/)) {
        const at = sentence.split(/[,，]/).findIndex((clause) => sharesWord(half, clause));
        if (at < 0) continue;
        const open = OPEN.exec(sentence.split(/[,，]/).slice(at).join("，")) ?? /施工至|建至/.exec(sentence);
        if (open) return open[0];
      }
    }
  }
  return null;
}

const ASKS = /封顶|投用|投入使用|启用|开馆|开园|通车|竣工|完工|建成|验收|开工|运营|上线|条件/;
const COMMON = /完成|工程|项目|建设|推进|实施|工作|全面|年度|任务|目标/;

function sharesWord(half: string, clause: string): boolean {
  const plain = half.replace(/[^\u4e00-\u9fff]/g, "");
  for (let at = 0; at + 2 <= plain.length; at++) {
    const piece = plain.slice(at, at + 2);
    if (!COMMON.test(piece) && clause.includes(piece)) return true;
  }
  return false;
}

/** A goal of the first stage is not held open by the second. */
function withoutLaterStages(text: string, taskText: string): string {
  return taskText.includes("一期") ? text.replace(/(?:^|[。;；\n])[二三四]期[^。;；\n]{0,200}/g, "。") : text;
}

/** 计划安装1860组，已全部安装到位: the clause that quotes the goal tells of no plan. */
function withoutGoals(text: string, readings: readonly Reading[]): string {
  let rest = text;
  for (const reading of readings) {
    for (const { role, clause } of reading.claims)
      if (role === "target") rest = rest.replace(reading.text.slice(clause.start, clause.end), "");
  }
  return rest;
}

/** 危桥开工11座；安防工程尚未启动: what another part has reached shows that the whole has begun. */
function hasProgressBeside({ claims, text }: Reading, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const from = Math.max(...[..."。;；\n"].map((mark) => text.lastIndexOf(mark, at))) + 1;
  return claims.some(
    ({ role, mention, verbs, names }) =>
      (role === "level" || role === "begun") &&
      // 安排补助资金860万元 prepares.
      !names.some((name) => /(?:资金|经费|补助|概算|预算|债券)$/.test(name)) &&
      mention.value > 0 &&
      verbs.length + Number(mention.unit !== "") > 0 &&
      (mention.end <= from || text.slice(at, mention.start).search(/[。;；\n]/) >= 0),
  );
}

/** 已对接, 已选址 and the like prepare; they do not begin the work. */
function withoutPreparation(text: string): string {
  return text
    .replace(/(?:计划|预计|拟|力争|待)[^,，。;；\n]{0,40}/g, "")
    .replace(/(?:已|正在|完成(?:了)?)[^,，。;；]{0,6}(?:对接|洽谈|选址|摸底|协商|沟通|汇报|请示)/g, "");
}

function doneWords(taskText: string, whole: string): string | null {
  const short = DONE_SHORT.exec(whole);
  if (short) return short[0].replace(/[。!！]$/, "");
  const stated = DONE_WHOLE.exec(whole);
  if (!stated) return null;
  // 45个小区全部完成招标 has prepared the work, unless that was the task.
  const prepared = PREPARATION.startingAt(whole, stated.index + stated[0].length)?.[0];
  if (prepared !== undefined && !taskText.includes(prepared)) return null;
  // A long report in which one thing is finished says nothing of the whole, unless it names task or goal itself.
  if (/任务|目标/.test(stated[0])) return stated[0];
  const sentences = whole.split(/[。;；\n]/).filter((sentence) => sentence.trim() !== "");
  if (sentences.length > 1) return null;
  return overlaps(taskText, whole) || whole.length <= 16 ? stated[0] : null;
}

/** Do both texts speak of the same thing? At least half of the task's two-character pieces must come back. */
function overlaps(taskText: string, progress: string): boolean {
  const task = taskText.replace(/[^\u4e00-\u9fff]/g, "");
  if (task.length < 4) return progress.includes(task);
  let shared = 0;
  for (let at = 0; at + 2 <= task.length; at++) if (progress.includes(task.slice(at, at + 2))) shared++;
  return shared / (task.length - 1) >= 0.5;
}
