import type { Claim } from "../claim";
import { TARGET_IN_PROGRESS } from "../lexicon/roleWords";
import { PLAN_AS_BASE } from "./planAsBase";
import type { RoleRule } from "./roleRule";

const clauseBefore = (claim: Claim, text: string) => text.slice(claim.clause.start, claim.mention.outerStart);

/** A goal quoted in a progress text: 年度计划投资31.7亿元, 全年优良天数目标240天, (市定标准98%). */
export const targetInProgressRule: RoleRule = {
  name: "target",
  why: "进展文字中引述的目标",
  decide(claim, text, claims, { side }) {
    if (side === "goal" || /点$/.test(claim.mention.unit)) return null;
    const left = text.slice(claim.left.start, claim.mention.outerStart);
    if (
      claim.mention.meaning.dimension === "ratio" &&
      !/(?:标准|目标|要求|任务|计划)(?:值|为|达到|不低于|不少于|不超过|是)*$/.test(left)
    )
      return null;
    // 占30亿元年度任务的33%, 距240天的目标还差42天: the word for the goal stands behind its number.
    if (
      GOAL_BEHIND.test(text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 12)) &&
      /(?:占|为|完成|距|距离|离)(?:全年|年度|市定|省定)?$/.test(left)
    )
      return { role: "target" };
    // 超出年度任务(1200辆)212辆, 完成全年目标任务(9000人)的51.3%: a bracket tells how large the goal is.
    if (tellsGoal(claim, text)) return { role: "target" };
    // 完成年度目标8000户的92.8%: the goal's number itself.
    if (
      /(?:任务|目标|计划|预算)(?:数|额|总数)?$/.test(left) &&
      text[claim.mention.outerEnd] === "的" &&
      claims[claim.index + 1]?.mention.meaning.dimension === "ratio"
    )
      return { role: "target" };
    if (side !== "bulletin")
      return /标准(?:为|值)?$/.test(left) && claim.bracket
        ? { role: "target" }
        : /^(?:全年|年度|今年)[^,，]{0,8}(?:目标|任务)/.test(clauseBefore(claim, text)) &&
            !/完成(?:全年|年度|今年)/.test(clauseBefore(claim, text))
          ? { role: "target" }
          : null;
    const ahead = text.slice(claim.clause.start, claim.mention.start);
    if (/计划总投资|总投资|其余|剩余|其中|预计|下一步|下步|明年/.test(ahead)) return null;
    const word = TARGET_IN_PROGRESS.lastIn(ahead);
    if (!word || PLAN_AS_BASE.test(ahead)) return null;
    const behind = ahead.slice(word[0] + word[1].length);
    // 计划新开工255项 is a goal, 计划于明年… is not; a verb of having done ends the reach of the word.
    if (/已|累计|实际|超额|超出|差|短|^于/.test(behind)) return null;
    // 计划完成5亿元 sets a goal; 任务完成15项 tells what is done.
    return /(?:任务|目标)$/.test(word[1]) && /^完成/.test(behind) ? null : { role: "target" };
  },
};

const GOAL_BEHIND = /^的?(?:全年|年度|本年度|省定|市定)?(?:目标任务|目标|任务|计划)(?:的|[,，。;；还尚仍]|$)/;

/** Alone in a bracket right behind the word for the goal. */
function tellsGoal(claim: Claim, text: string): boolean {
  return (
    claim.bracket !== null &&
    claim.bracket.start + 1 === claim.mention.outerStart &&
    claim.bracket.end === claim.mention.outerEnd &&
    /(?:年度|全年|省定|市定|国定|考核|计划|目标)(?:目标|任务|计划)(?:数|任务)?$/.test(
      text.slice(Math.max(0, claim.bracket.start - 8), claim.bracket.start),
    )
  );
}

/** 超出年度任务(1200辆)212辆: how far beyond or short of the goal told in the bracket. */
export const goalGapRule: RoleRule = {
  name: "goal-gap",
  why: "与目标的差额，不是完成数",
  decide(claim, text, claims) {
    const before = claims[claim.index - 1];
    if (!before || !tellsGoal(before, text) || claim.left.start !== before.mention.outerEnd + 1) return null;
    if (text.slice(claim.left.start, claim.mention.outerStart) !== "") return null;
    return { role: "gap" };
  },
};
