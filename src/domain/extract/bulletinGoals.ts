import type { Claim } from "./claim";
import { type Goal, kindOf } from "./goals";
import type { Reading } from "./reading";

/** What flows in and is dealt with is no goal: 受理诉求956件，办结937件. */
const INFLOW = /受理|发现|收到|接到|接收|排查|摸排|登记|诉求|投诉|立案|抽检|检查|收集|征集|接待|反馈/;
const DONE =
  /^(?:已|均|共|累计|现|目前|中|全部|,|，)*(?:已)?(?:完成|完工|竣工|建成|治理|化解|改造|出清|关闭|拆除|投用|交付|销号|整改|达标|验收)/;

/** The goals a bulletin states beside its progress, in the same text: quoted targets, standards in brackets, wholes with their finished part. */
export function bulletinGoals(reading: Reading): Goal[] {
  const goals: Goal[] = [];
  for (const claim of reading.claims) {
    if (claim.role === "target") goals.push(quoted(claim, reading));
    else if (claim.role === "total") {
      const goal = whole(claim, reading);
      if (goal) goals.push(goal);
    }
  }
  return goals;
}

function quoted(claim: Claim, reading: Reading): Goal {
  const before = reading.claims[claim.index - 1];
  const standard =
    claim.bracket !== null &&
    before !== undefined &&
    before.mention.meaning.dimension === claim.mention.meaning.dimension &&
    before.mention.end <= claim.bracket.start
      ? before
      : null;
  const named: Claim = standard
    ? { ...claim, names: standard.names, nameSpan: standard.nameSpan }
    : withoutGoalWord(claim, reading);
  const ratio = claim.mention.meaning.dimension === "ratio";
  return {
    reading,
    claim: named,
    kind: kindOf({ ...named, role: ratio ? "ratio" : "level" }, reading.text),
    verbs: claim.verbs,
    due: null,
    ownActual: standard,
  };
}

/** 优良天数目标240天 is named 优良天数: the word for the goal was trimmed with the verbs, what is left may start with a number's setting. */
function withoutGoalWord(claim: Claim, reading: Reading): Claim {
  const names = claim.names
    .map((name) => name.replace(/^(?:计划|目标|任务|年度|全年)+/, "").replace(/(?:目标|任务|计划)+$/, ""))
    .filter((name) => name !== "");
  const from = reading.text.indexOf(names[0] ?? "", claim.nameSpan.start);
  const nameSpan =
    names[0] && from >= 0 && from <= claim.nameSpan.end ? { start: from, end: from + names[0].length } : claim.nameSpan;
  return { ...claim, names, nameSpan };
}

/** 473个点源已完成治理451个: the whole is the goal, the finished part its actual. A count of openings or of inflow makes none. */
function whole(claim: Claim, reading: Reading): Goal | null {
  const part = reading.claims[claim.index + 1];
  if (!part || part.role === "begun" || part.role === "plan") return null;
  const { text } = reading;
  const ahead = text.slice(claim.sentence.start, claim.mention.start);
  const noun = text.slice(claim.nounRight.start, claim.nounRight.end);
  if (INFLOW.test(ahead) || INFLOW.test(noun)) return null;
  const between = text.slice(claim.nounRight.end, part.mention.start);
  const behind = text.slice(part.mention.outerEnd, part.right.end);
  if (!DONE.test(between) && !DONE.test(behind.replace(/^[\u4e00-\u9fff]{0,6}?(?=完工|竣工|建成)/, ""))) return null;
  return { reading, claim, kind: "amount", verbs: claim.verbs, due: null, ownActual: { ...part, role: "level" } };
}
