import type { Concept } from "./lexicon/columnCatalogue";

/** What a head may say of what is wanted: of whom, of what work, by when. */
const OF =
  "(?:20\\d\\d年?度?|本年度?|年度|全年|当年|具体|主要|重点|总体|工作|任务|目标|项目|实事|建设|改造|整治|整改|治理|实施|办理|推进|落实|创建|提升|服务|量化|实物|计划|完成|进度)*";
const WHAT = "(?:目标|任务|计划|指标|内容|标准|要求|规模|工程量|工作量)";
/** 具体内容及标准, 工作目标、要求: [of what][what], and once more behind 及, 和, 与 or a mark. */
const WANTED = new RegExp(`^${OF}${WHAT}(?:(?:以及|及|和|与|、|/|\\+)?${OF}${WHAT}){0,3}$`);

/** Does a head name what is wanted, in whatever words it is put together of? @param words without bracketed notes */
export function isWantedHeader(words: string): boolean {
  return words.length <= 16 && WANTED.test(words);
}

/** What such a head speaks of by its words alone: a goal, or what the work consists of. 标准, 要求 and 规模 by themselves leave it to the body. */
export function wantedConcept(words: string): Concept | null {
  if (!isWantedHeader(words)) return null;
  if (/目标|任务|计划|指标/.test(words)) return "goal";
  return words.includes("内容") ? "task" : null;
}
