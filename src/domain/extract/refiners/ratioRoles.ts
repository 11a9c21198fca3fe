import { type Claim, claimBefore } from "../claim";
import { AGAINST, DECREASE, INCREASE, TASK_BASE } from "../lexicon/roleWords";
import { charTable, isMarked } from "../../sheet/charTable";
import { words } from "../lexicon/dictionary";
import type { RoleRule } from "./roleRule";
import { clauseBefore, leftOf } from "../wordsBefore";

/** Words between a direction and its number that say nothing: 下降了约, 分别增长. 不高于 sets a bound: the 高于 in it compares with nothing. */
const BETWEEN = words(
  "分别为 分别 达到 达 为 约 了 近 超过 超 再 均 - 预计 至少 不得高于 不高于 不低于 不少于 不超过 以",
);
const INTO = charTable("到至为");
const INTO_LEVEL = /(?:提高|提升|上升|增长|增加|下降|降低|降|减少|压减|压缩|缩短|回升|扩大|恢复|控制)(?:到|至|为)$/;
const FROM = /(?:由|从)[^,，。;；]{0,24}$/;
/** 完成全年任务的, 占年初预算的, 为年度计划的: the base stands between the verb and 的. */
const OF_BASE =
  /(?:占到|占|为|完成|达到|达|是|实现|超额完成|约占|相当于|仅完成|仅占|已完成)([^,，。;；占为]{1,18}?)的?$/;
const OWN_RATE =
  /(?:完成率|完成进度|完工率|竣工率|完成比例|完成百分比|完成度|兑现率|(?:整体|总体|总|整个工程|整个项目)(?:形象|工程|建设|施工)?进度)(?:已)?(?:分别)?(?:为|达到|达|是|约|超过|仅为|仅)?$/;
/** ，完成45% with nothing between: of what the number before it says. 主体工程完成45% names a part. */
const BARE_COMPLETION = /^(?:已|仅|均|分别|约|共){0,2}(?:完成|达成)(?:了|约|近){0,2}$/;
/** What may stand between a number and the completion it reached: nothing, or how it compares with last year. */
const SINCE_THE_NUMBER =
  /^[^,，。;；:：]{0,12}(?:[,，(][^,，。;；]{0,6}(?:同比|环比|较|比|增长|下降|其中)[^。;；]{0,24})?[,，、(]$/;

/** 增长8%, 下降3.4%, 上升2个百分点, 同比改善10%: a change and its direction. */
export const changeRule: RoleRule = {
  name: "change",
  why: "增减词紧接数字，是变动幅度，不是水平",
  needs: `${INCREASE.listed} ${DECREASE.listed} 压缩`,
  decide(claim, text, _claims, { side }) {
    if (claim.mention.by === "idiom" && text[claim.mention.start] === "翻") return { role: "change", direction: 1 };
    const { start } = claim.left;
    if (isMarked(INTO, text, claim.mention.start - 1) && INTO_LEVEL.test(text.slice(start, claim.mention.start)))
      return null;
    const end = BETWEEN.strippedEnd(text, claim.mention.start, start);
    const down = DECREASE.endingAt(text, end, start);
    const up = INCREASE.endingAt(text, end, start);
    if (!down && !up) {
      // 压减一般性支出5%: verb, thing and share.
      const isTurned =
        side === "goal" &&
        claim.mention.unit === "%" &&
        /^(?:压减|压缩|削减|压降)[\u4e00-\u9fff]{2,14}$/.test(text.slice(start, end));
      return isTurned ? { role: "change", direction: -1 } : null;
    }
    const ratio = claim.mention.meaning.dimension === "ratio";
    if (!ratio) {
      // 减少大班额869个 is a count of its own; only 同比减少4天, 较年初增加15.6万头 tell a difference.
      const word = (down ?? up)?.[0] ?? "";
      const against = AGAINST.lastIn(text, start, end - word.length) !== null || word.startsWith("同比");
      if (!against) return null;
    }
    const direction = down && (!up || down[0].length >= up[0].length) ? -1 : 1;
    return { role: "change", direction };
  },
};

/** 由51%提高到63%: the first number is where it came from. */
export const fromRule: RoleRule = {
  name: "from",
  why: "“由……提高到”的起点，不是现值",
  needs: "由 从",
  decide(claim, text, claims) {
    const next = claims[claim.index + 1];
    if (!next || next.mention.start - claim.mention.outerEnd > 16) return null;
    const ahead = clauseBefore(claim, text);
    if (!FROM.test(ahead)) return null;
    const between = text.slice(claim.mention.outerEnd, next.mention.outerStart);
    const whole = text.slice(claim.mention.outerEnd, next.mention.start);
    return /(?:到|至|为)$/.test(whole) || /(?:到|至|为)/.test(between) ? { role: "from" } : null;
  },
};

/** 个百分点 without a direction before it compares: 高于全市0.1个百分点, 较序时进度低15.3个百分点. */
export const gapRule: RoleRule = {
  name: "gap",
  why: "百分点表示差距，不是水平",
  of: "ratio",
  decide: (claim) => (claim.mention.unit.endsWith("点") ? { role: "gap" } : null),
};

/** 完成全年任务的28.2%, 占预算任务的30.7%, 完成全年计划47.9%, 投资完成率76.2%. */
export const statedRateRule: RoleRule = {
  name: "stated-rate",
  why: "文中自述的任务完成率",
  of: "ratio",
  decide(claim, text, claims) {
    if (claim.mention.meaning.dimension !== "ratio") return null;
    const left = leftOf(claim, text);
    // 完成年度目标8000户的92.8%: the base carries its own number.
    const numbered = claimBefore(claim, claims);
    if (left === "的" && numbered && isTaskBase(leftOf(numbered, text))) return { role: "stated-rate" };
    // 完成全年目标任务(9000人)的51.3%
    if (
      left === "的" &&
      numbered?.bracket &&
      numbered.bracket.end + 1 === claim.left.start &&
      isTaskBase(text.slice(Math.max(0, numbered.bracket.start - 12), numbered.bracket.start))
    )
      return { role: "stated-rate" };
    // 占30亿元年度任务的33%
    if (
      numbered &&
      claim.left.start === numbered.mention.outerEnd &&
      /^(?:全年|年度|本年度|省定|市定)?(?:目标任务|目标|任务|计划)的$/.test(left)
    )
      return { role: "stated-rate" };
    if (OWN_RATE.test(left) || completesTheNumberBefore(claim, left, text, claims)) return { role: "stated-rate" };
    const base = baseOf(left);
    return base !== null && isTaskBase(base) ? { role: "stated-rate" } : null;
  },
};

/** 到位资金18.9亿元，完成42%: how much of its goal the number before it is. */
function completesTheNumberBefore(claim: Claim, left: string, text: string, claims: readonly Claim[]): boolean {
  if (!BARE_COMPLETION.test(left)) return false;
  for (let at = claim.index - 1; at >= 0; at--) {
    const before = claims[at] as Claim;
    if (before.mention.start < claim.sentence.start) return false;
    const { dimension, base } = before.mention.meaning;
    if (dimension === "ratio") continue;
    return base !== "" && SINCE_THE_NUMBER.test(text.slice(before.mention.outerEnd, claim.left.start));
  }
  return false;
}

/** The base a share is stated of (占财政支出的 → 财政支出), or null. */
export function baseOf(left: string): string | null {
  return OF_BASE.exec(left)?.[1] ?? null;
}

/** True where the base is the task itself: 全年任务, 年初预算, 年度投资计划, 省定目标任务. */
export function isTaskBase(base: string): boolean {
  // 占控制指标的61%: how much of a limit is used up is no completion.
  if (/控制|限额|上限/.test(base)) return false;
  // 占全部抽查任务151项的45%: a share of all there is.
  if (/^(?:全部|所有|全区|全市|全县)/.test(base) || /[占为](?:全部|所有)/.test(base)) return false;
  const word = TASK_BASE.endingAt(base, base.length);
  if (word) return true;
  // 年度目标8000户: the base may name its own number.
  return /(?:任务|目标|计划|预算)(?:数|额|量)?$/.test(base);
}

/** Every other percentage is a level of a ratio: 合格率98%, 占比70%. */
export const ratioRule: RoleRule = {
  name: "ratio",
  why: "比率的水平值",
  of: "ratio",
  decide: (claim: Claim) => (claim.mention.meaning.dimension === "ratio" ? { role: "ratio" } : null),
};
