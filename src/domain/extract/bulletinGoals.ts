import { type Claim, claimBefore } from "./claim";
import { changeBefore, changeBehind } from "./bulletinChanges";
import { type Goal, kindOf } from "./goals";
import { trimmed } from "./parsers/nouns";
import type { Reading } from "./reading";
import { GOAL_BEHIND } from "./refiners/goalRoles";
import { topicOf } from "./topic";

/** What flows in and is dealt with is no goal: 受理诉求956件，办结937件. */
const INFLOW = /受理|发现|收到|接到|接收|排查|摸排|登记|诉求|投诉|立案|抽检|检查|收集|征集|接待|反馈/;
const DONE =
  /^(?:中|已|均|共|累计|现|目前|全部|[,，])*(?:完成|完工|竣工|建成|治理|化解|改造|出清|关闭|拆除|投用|交付|销号|整改|达标|验收)/;
const ENTRY_ROLES = new Set(["total", "subject", "level"]);

/**
 * The goals a bulletin states beside its progress, in the same text: quoted targets, standards in brackets, and wholes with
 * their finished part where they are what the row is about (`title`); a bulletin also tells of much that is nobody's goal.
 */
export function bulletinGoals(reading: Reading, title: string): Goal[] {
  const goals: Goal[] = [];
  for (const claim of reading.claims) {
    if (claim.role === "target") goals.push(quoted(claim, reading, title));
    else goals.push(...wholes(claim, reading, title));
  }
  return goals;
}

/**
 * A goal quoted in the text. Where it bears no name of its own it is the goal of the number stated right before it:
 * 办结率98.05%(市定标准98%), 到位资金63.4亿元，完成年度任务80亿元的79.3%.
 */
function quoted(claim: Claim, reading: Reading, title: string): Goal {
  const own = withoutGoalWord(claim, reading);
  const actual = own.names.length === 0 && claim.direction === 0 ? statedBefore(claim, reading) : null;
  const names = actual && actual.names.length === 0 ? topicOf(actual, reading) : (actual?.names ?? own.names);
  const named: Claim = actual ? { ...claim, names, nameSpan: actual.nameSpan } : own;
  const before = own.names.length === 0 && actual === null ? changeBefore(claim, reading) : null;
  if (before) return ofChange(claim, before, reading);
  const change = claim.direction !== 0;
  const role = change ? "change" : claim.mention.meaning.dimension === "ratio" ? "ratio" : "level";
  return {
    reading,
    claim: named,
    kind: kindOf({ ...named, role }, reading.text),
    verbs: dutyVerbs(claim, reading.text) ?? claim.verbs,
    ...ALONE,
    ownActual: change ? changeBehind(claim, reading, own.names.length > 0 ? own.names : [title.trim()]) : actual,
  };
}

/** 增加值增长7.4%，全年目标8%: the goal of the change stated right before it. */
function ofChange(claim: Claim, before: Claim, reading: Reading): Goal {
  const { names, nameSpan, direction } = before;
  const named: Claim = { ...claim, names, nameSpan, direction, role: "change" };
  const kind = kindOf(named, reading.text);
  return { reading, claim: named, kind, verbs: [], ...ALONE, ownActual: before };
}

/** Beside no goal like it, and with no day of its own. */
const ALONE = { topic: null, rivals: null, bears: null, due: null };

const DUTY_VERBS: Readonly<Record<string, string>> = { 建: "建成", 设: "设立", 装: "安装", 配: "配备" };

/** 应建服务站46座: the duty in one character. */
function dutyVerbs({ clause, mention }: Claim, text: string): readonly string[] | null {
  const verb =
    DUTY_VERBS[/[应须需]([建设装配])(?![设成立置备])/.exec(text.slice(clause.start, mention.start))?.[1] ?? ""];
  return verb === undefined ? null : [verb];
}

/** The nearest level of the same dimension before it in the sentence. */
function statedBefore(claim: Claim, reading: Reading): Claim | null {
  for (let at = claim.index - 1; at >= 0; at--) {
    const before = reading.claims[at] as Claim;
    if (before.mention.start < claim.sentence.start) return null;
    if (
      (before.role === "level" || before.role === "ratio") &&
      before.mention.meaning.dimension === claim.mention.meaning.dimension
    )
      return before;
  }
  return null;
}

/** 优良天数目标240天 measures 优良天数; 距240天的目标还差42天 bears no name. */
function withoutGoalWord(claim: Claim, reading: Reading): Claim {
  const { text } = reading;
  const nameless = { start: claim.mention.outerStart, end: claim.mention.outerStart };
  if (GOAL_BEHIND.test(text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 12)))
    return { ...claim, names: [], nameSpan: nameless };
  const names = claim.names.map((name) => name.replace(GOAL_WORDS, "")).filter((name) => name.length > 1);
  const from = text.indexOf(names[0] ?? "", claim.nameSpan.start);
  if (names[0] !== undefined)
    return from >= 0 && from <= claim.nameSpan.end
      ? { ...claim, names, nameSpan: { start: from, end: from + names[0].length } }
      : { ...claim, names };
  // 一般公共预算收入年初预算21.5亿元: the name stands before the word for the goal and its time.
  const ahead = text.slice(claim.left.start, claim.mention.start).replace(GOAL_WORDS, "");
  const name = trimmed(text, claim.left.start, claim.left.start + ahead.length);
  return name.end - name.start > 1 && text.startsWith(ahead, claim.left.start)
    ? { ...claim, names: [text.slice(name.start, name.end)], nameSpan: name }
    : { ...claim, names: [], nameSpan: nameless };
}

const GOAL_WORDS =
  /^(?:占|完成|距离|距|离|应(?:建(?!设|成)|设(?!立|置)|装|配(?!备|置))|应|需|须|承诺|力争|年内|计划|目标|任务|年度|全年|年初|省定|市定|国定|考核|预算|标准|下达){1,4}|(?:年初|年度|全年|当年)?(?:目标|任务|计划|预算|标准){1,3}(?:值|数)?$/g;

/** 473个点源已完成治理451个; 25大项135小项任务完成15大项116小项: wholes and, in the same order, what is finished of them. */
function wholes(claim: Claim, reading: Reading, title: string): Goal[] {
  const run = runFrom(claim, reading);
  const first = reading.claims[claim.index + run.length];
  if (run.length === 0 || !first || !ENTRY_ROLES.has(claim.role)) return [];
  const parts = runFrom(first, reading).slice(0, run.length);
  const matches = parts.length === run.length && run.every((whole, at) => isPartOf(parts[at] as Claim, whole));
  const last = run.at(-1) as Claim;
  if (!matches) return [];
  const isGoal = isAssigned(claim, last, reading)
    ? isFinishedOfAssigned(last, first, reading)
    : isFinished(last, first, reading) && isSubject(claim, last, reading, title);
  if (!isGoal) return [];
  return run.map((whole, at) => ({
    reading,
    claim: { ...whole, names: last.names, nameSpan: last.nameSpan },
    kind: "amount" as const,
    verbs: whole.verbs,
    ...ALONE,
    ownActual: { ...(parts[at] as Claim), role: "level" as const },
  }));
}

/** Numbers that stand side by side, from the first of them. */
function runFrom(claim: Claim, reading: Reading): Claim[] {
  const before = claimBefore(claim, reading.claims);
  if (before && before.mention.outerEnd === claim.left.end) return [];
  const run = [claim];
  for (
    let next = reading.claims[claim.index + 1];
    next && next.left.start === next.left.end && next.left.start === (run.at(-1) as Claim).mention.outerEnd;
    next = reading.claims[next.index + 1]
  )
    run.push(next);
  return run;
}

function isPartOf(part: Claim, whole: Claim): boolean {
  return (
    part.mention.unit === whole.mention.unit &&
    part.mention.value <= whole.mention.value &&
    part.role !== "begun" &&
    part.role !== "plan"
  );
}

function isFinished(whole: Claim, part: Claim, { text }: Reading): boolean {
  const apart = text.slice(whole.mention.outerEnd, part.mention.start);
  // 20件实事中，已完成9件: the comma does not part them.
  if (part.left.start !== whole.mention.outerEnd)
    return /^[^,，。;；]{1,20}中[,，](?:现|目前|已|均|累计){0,3}(?:完成|完工|竣工|建成|办结)$/.test(apart);
  const between = text.slice(whole.nounRight.end, part.mention.start);
  const behind = text
    .slice(part.mention.outerEnd, part.right.end)
    .replace(/^[\u4e00-\u9fff]{0,6}?(?=完工|竣工|建成)/, "");
  return DONE.test(between) || DONE.test(behind);
}

/** What others have handed down to be dealt with is a goal, whatever the row is called: 交办件86件, 隐患台账412条, 41座加油站改造任务. */
function isAssigned(first: Claim, last: Claim, { text }: Reading): boolean {
  const ahead = text.slice(first.clause.start, first.mention.start);
  const noun = text.slice(last.mention.outerEnd, last.right.end);
  if (/受理|接到|收到|排查|摸排|检查/.test(ahead)) return false;
  return (
    /(?:交办|转办|督办|挂牌督办|移交|(?:巡察|巡视|督察|督查|审计|检查组|考核)(?:组)?反馈|台账|清单)[\u4e00-\u9fff]{0,8}$/.test(
      ahead,
    ) ||
    /^(?:交办|转办|督办|反馈)(?:件|的?问题|事项)/.test(noun) ||
    /^[\u4e00-\u9fff]{2,20}任务$/.test(noun)
  );
}

/** 41座改造任务，完工33座; 反馈问题46个，已整改43个: the next clause says how many are dealt with. */
function isFinishedOfAssigned(whole: Claim, part: Claim, { text }: Reading): boolean {
  const apart = text.slice(whole.mention.outerEnd, part.mention.start);
  return /^[^,，。;；:：]{0,24}[,，]?(?:截至目前|目前|现|均|累计){0,2}(?:已经|已)?(?:全部)?(?:完成)?(?:完工|竣工|建成|办结|销号|化解|整改|改造|治理|完成|关闭|拆除|投用)(?:销号|到位)?$/.test(
    apart,
  );
}

/** Is the whole what the row is about? Its words come back in the title; inflows never are. */
function isSubject(first: Claim, last: Claim, { text }: Reading, title: string): boolean {
  const noun = text.slice(last.nounRight.start, last.nounRight.end);
  if (INFLOW.test(text.slice(first.sentence.start, first.mention.start)) || INFLOW.test(noun)) return false;
  for (let at = 0; at + 2 <= title.length; at++) if (noun.includes(title.slice(at, at + 2))) return true;
  return title === "";
}
