import { type Claim, claimBefore } from "../claim";
import { TARGET_IN_PROGRESS } from "../lexicon/roleWords";
import { PLAN_AS_BASE } from "./planAsBase";
import { isCounted } from "../unit";
import type { RoleRule } from "./roleRule";
import { clauseBefore, leftOf } from "../wordsBefore";

/** A goal quoted in a progress text: 年度计划投资31.7亿元, 全年优良天数目标240天, (市定标准98%). */
export const targetInProgressRule: RoleRule = {
  name: "target",
  why: "进展文字中引述的目标",
  needs: "任务 目标 计划 标准 要求 指标 预算 控制 应 须 需 承诺 力争 全年 年内 今年 年度",
  decide(claim, text, claims, { side }) {
    if (side === "goal" || claim.mention.unit.endsWith("点")) return null;
    const left = leftOf(claim, text);
    if (claim.mention.meaning.dimension === "ratio") {
      const change = side === "bulletin" ? changeAsGoal(claim, text) : 0;
      if (change !== 0) return { role: "target", direction: change };
      // A bound such as 控制目标 belongs to the number and still names a goal.
      const toNumber = text.slice(claim.left.start, claim.mention.start);
      if (!/(?:标准|目标|要求|任务|计划)(?:值|为|达到|不低于|不少于|不超过|不高于|是)*$/.test(toNumber)) return null;
    }
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
      text[claim.mention.outerEnd] === "的" &&
      /(?:任务|目标|计划|预算)(?:数|额|总数)?$/.test(left) &&
      !/全部|所有/.test(left) &&
      claims[claim.index + 1]?.mention.meaning.dimension === "ratio"
    )
      return { role: "target" };
    if (side !== "bulletin" && ALL_DONE.test(text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 14)))
      return null;
    if (side !== "bulletin")
      return (/标准(?:为|值)?$/.test(left) && claim.bracket) ||
        (TASK_OF.test(left) && !DONE_OF.test(left)) ||
        isYearsGoal(clauseBefore(claim, text))
        ? { role: "target" }
        : null;
    const ahead = text.slice(claim.clause.start, claim.mention.start);
    if (continuesPlan(claim, text)) return { role: "target" };
    const word = TARGET_IN_PROGRESS.lastIn(ahead) ?? dutyIn(ahead) ?? promiseIn(claim, text);
    if (!word || PLAN_AS_BASE.test(ahead) || /全部|所有/.test(ahead)) return null;
    // 抽查任务52项，占全部任务的40%: what is told of its share has been done.
    if (word[1] === "任务" && /^[,，]占/.test(text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 2)))
      return null;
    if (/计划总投资|总投资|其余|剩余|其中|预计|下一步|下步|明年/.test(ahead.slice(ahead.lastIndexOf("的") + 1)))
      return null;
    const behind = ahead.slice(word[0] + word[1].length);
    // 计划新开工255项 is a goal, 计划于明年… is not; a verb of having done ends the reach of the word.
    if (/已|累计|实际|超额|超出|差|短|^于/.test(behind)) return null;
    // 计划120公里、完工78公里: behind the plan's own number a verb of finishing tells what is done.
    if (DONE_BESIDE.test(behind)) return null;
    // 计划完成5亿元 sets a goal; 任务完成15项 tells what is done.
    return /(?:任务|目标)$/.test(word[1]) && /^完成/.test(behind) ? null : { role: "target" };
  },
};

/** 年度计划投资18亿元, 全年目标任务3000户: the year's goal told once more in a report. 完成年度目标 tells what is done of it. */
function isYearsGoal(ahead: string): boolean {
  if (/^(?:年度|全年|今年|本年度?|当年)计划(?:完成)?(?:投资|总投资)(?:额|为)?$/.test(ahead)) return true;
  return /^(?:全年|年度|今年)[^,，]{0,8}(?:目标|任务)/.test(ahead) && !/完成(?:全年|年度|今年)/.test(ahead);
}

const DONE_BESIDE = /^\d[\d.,]*[\u4e00-\u9fff]{1,4}、(?:现|已|目前)?(?:完工|竣工|建成|完成|办结|到位|开工)$/;
/** 退化林修复任务5万亩，已完成…: what was asked, told before what is done of it. */
const TASK_OF = /^[\u4e00-\u9fff]{2,14}任务(?:数|为|共|总量)?$/;
const DONE_OF = /完成|超额|落实|实现|达到/;

/** 应建成污水站46座, 应到位资金24亿元, 需消除大班额126个; not 应急演练26场, 应收账款386万元. */
const DUTY =
  /(?:^|[^供对响相适反效])(?:应|须|需)(?:完成|建成|建设|新建|到位|引进|封堵|拆除|整改|整治|治理|消除|关闭|关停|改造|办结|化解|安装|创建|培育|新增|签约|开工|竣工|腾退|搬迁|安置|退出|淘汰|达到|实现|交付|销号|进驻|处置|配备|安装|发放|征收|征地|拆迁|征拆|征迁|兑付|退还|建|设|装|配)/;

function dutyIn(ahead: string): readonly [number, string] | null {
  const found = DUTY.exec(ahead);
  return found ? [found.index, found[0]] : null;
}

/** 力争, 承诺 open a report with its goal; behind anything done they tell what is still to come. */
function promiseIn(claim: Claim, text: string): readonly [number, string] | null {
  const sentence = text.slice(claim.sentence.start, claim.mention.start);
  const found =
    /^(?:全年|今年|年内|本年度|我[区市县局镇])?(?:力争|承诺)/.exec(sentence) ??
    // 全年新建厂房35万平方米；已建成…: the year before a thing to be done, and behind it what is done.
    (TURNS.test(text.slice(claim.sentence.end, claim.sentence.end + 40))
      ? /^(?:全年|年内|今年|年度目标[:：])(?:计划|确保|力争|要)?(?:新建|新增|改造|建成|完成|竣工|引进|新签约|培育|实施|建设|安装|治理)/.exec(
          sentence,
        )
      : null);
  if (!found || text.slice(0, claim.sentence.start).trim() !== "" || ACHIEVED.test(sentence)) return null;
  return [0, found[0]];
}

/** The next sentence turns to what is done: 目前…, 1—5月…, 5月份…, 已…. */
const TURNS = /^[。;；]?(?:目前|截至|截止|已|累计|\d{1,2}[-月]|上半年|[一二三]季度)/;
const ACHIEVED = /已|目前|现|截至|累计|实际|完成了|均|上半年|前[一二三\d]|\d月/;

/** 计划新建幼儿园3所，改造学校5所，目前…: the plan goes on behind a comma until the text turns to what is done. */
function continuesPlan(claim: Claim, text: string): boolean {
  const clause = text.slice(claim.clause.start, claim.mention.start);
  if (!TO_DO.test(clause) || text[claim.clause.start - 1] === ":") return false;
  const before = text.slice(claim.sentence.start, claim.clause.start);
  const plan =
    /(?:计划|应|承诺|力争)(?:新建|改造|建设|新增|实施|完成|新改建|培育|引进|建成|铺设|更换|安装|创建|治理)/.exec(
      before,
    );
  if (!plan || ACHIEVED.test(before.slice(plan.index))) return false;
  return /[,，。;；](?:目前|截至|现已|已|累计|\d|[上前])/.test(
    text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 60),
  );
}

const TO_DO = /^(?:新建|新增|改造|建设|铺设|惠及|培育|培训|治理|新改建|改扩建|安装|更换|打造|创建|引进|增加)/;

/** 增加值增速目标8%, 年度目标增长7%: the goal is a change. Its direction, or 0. */
function changeAsGoal(claim: Claim, text: string): -1 | 0 | 1 {
  const left = text.slice(claim.left.start, claim.mention.start);
  const found =
    /(?:(增速|增长率|增幅|增长)|(降幅|下降|降低))(?:年度|全年)?(?:目标|任务|计划)(?:值|为|是)*$/.exec(left) ??
    /(?:目标|任务|计划)(?:值|为|是)*(?:(增长|提高|增速)|(下降|降低|减少))$/.exec(left);
  if (!found || /低于|高于|距|与|较|占|完成/.test(left)) return 0;
  return found[1] ? 1 : -1;
}

/** 30亿元年度任务, 240天的目标: the word for the goal behind its number. */
export const GOAL_BEHIND = /^的?(?:全年|年度|本年度|省定|市定)?(?:目标任务|目标|任务|计划)(?:的|[,，。;；还尚仍]|$)/;

/** 今年任务1200套已全部开工: the goal's number, and all of it done. */
const ALL_DONE =
  /^[,，]?(?:现|目前|已|均|都)*(?:全部|全面)(?:已|均)?(?:完成|完工|竣工|建成|投用|交付|办结|开工|动工|改造|发放|拆除|搬迁)/;

/** Alone in a bracket right behind the word for the goal. */
function tellsGoal(claim: Claim, text: string): boolean {
  return (
    claim.bracket !== null &&
    claim.bracket.start + 1 === claim.mention.outerStart &&
    claim.bracket.end === claim.mention.outerEnd &&
    /(?:(?:年度|全年|省定|市定|国定|考核|计划|目标)(?:目标|任务|计划)|年初预算|预算任务)(?:数|任务)?$/.test(
      text.slice(Math.max(0, claim.bracket.start - 8), claim.bracket.start),
    )
  );
}

/** 距全年目标差2.4亿元, 较任务数少3家. */
const SHORT_OF_GOAL = /(?:距|离|较|比|与)[^,，]{0,10}(?:目标|任务|计划)[^,，]{0,4}(?:差|短|少|欠)(?:了|约)?$/;

/** 超出年度任务(1200辆)212辆: how far beyond or short of the goal told in the bracket. */
export const goalGapRule: RoleRule = {
  name: "goal-gap",
  why: "与目标的差额，不是完成数",
  needs: "任务 目标 计划 预算 超额 超出",
  decide(claim, text, claims) {
    const before = claimBefore(claim, claims);
    // 超额3家 counts what is beyond the goal; 超额12亿元 may be said of all that was reached.
    if (/超[额出]$/.test(text.slice(claim.mention.outerStart, claim.mention.start)) && isCounted(claim.mention.meaning))
      return { role: "gap" };
    if (
      SHORT_OF_GOAL.test(text.slice(claim.clause.start, claim.mention.outerStart)) &&
      claim.mention.meaning.dimension !== "ratio"
    )
      return { role: "gap" };
    if (!before || !tellsGoal(before, text) || claim.left.start !== before.mention.outerEnd + 1) return null;
    if (leftOf(claim, text) !== "") return null;
    return { role: "gap" };
  },
};
