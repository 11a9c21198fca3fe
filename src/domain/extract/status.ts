import { statusReasons } from "../../messages/zhCN";
import type { Status } from "./extraction";
import { BEGUN_SOMEWHERE, DONE_SHORT, DONE_WHOLE, NO_REPORT, NOT_STARTED, OPEN } from "./lexicon/statusWords";
import type { Reading } from "./reading";

/** What the indicators know: whether every target is known to be met, and whether one is known not to be. */
export interface TargetsMet {
  readonly all: boolean;
  readonly someMissed: boolean;
  readonly someAchieved: boolean;
}

export interface StatusReading {
  readonly status: Status;
  readonly reason: string;
}

/**
 * Done only where the whole is said to be finished or every target is met; parts done, beginnings and 基本完成 are underway;
 * not-started only by explicit words for the whole; a cell that says nothing is unclear.
 */
export function statusOf(taskText: string, readings: readonly Reading[], targets: TargetsMet): StatusReading {
  const texts = readings.map((reading) => reading.text.trim()).filter((text) => text !== "" && !NO_REPORT.test(text));
  if (texts.length === 0) return { status: "unclear", reason: statusReasons.silent };
  const whole = texts.join("\n");
  if (targets.all) return { status: "done", reason: statusReasons.allMet };
  const open = OPEN.exec(whole);
  const notStarted = NOT_STARTED.exec(whole);
  if (
    notStarted &&
    !BEGUN_SOMEWHERE.test(withoutPreparation(whole)) &&
    !/\d(?:个|处|条|家|栋|户)[^,，。;；]{0,10}(?:未|尚)/.test(whole)
  )
    return { status: "not-started", reason: statusReasons.notStarted(notStarted[0]) };
  if (!targets.someMissed && !open && !notStarted) {
    const done = doneWords(taskText, whole);
    if (done) return { status: "done", reason: statusReasons.done(done) };
  }
  const words = notStarted?.[0] ?? open?.[0];
  return { status: "underway", reason: words ? statusReasons.open(words) : statusReasons.underway };
}

/** 已对接, 已选址 and the like prepare; they do not begin the work. */
function withoutPreparation(text: string): string {
  return text.replace(/(?:已|正在|完成(?:了)?)[^,，。;；]{0,6}(?:对接|洽谈|选址|摸底|协商|沟通|汇报|请示)/g, "");
}

function doneWords(taskText: string, whole: string): string | null {
  const short = DONE_SHORT.exec(whole);
  if (short) return short[0].replace(/[。!！]$/, "");
  const stated = DONE_WHOLE.exec(whole);
  if (!stated) return null;
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
