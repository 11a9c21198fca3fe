import type { Claim } from "../claim";
import { words } from "../lexicon/dictionary";
import { ACTIVITY_NOUNS, CONTEXT, WHOLE_PROJECT } from "../lexicon/roleWords";
import type { RoleRule } from "./roleRule";
import { isSpanOfTime } from "./numberKinds";
import { leftOf } from "../wordsBefore";

const COUNTERS = new Set(["count", "people", "household", "person-times"]);
const ACTIVITY_UNITS = new Set(["次", "场", "份", "期", "条"]);
const FUNDS = /(?:资金|经费|补贴|补助|贷款|投资|债券|税金|税款|收入|费用|款项|订单|产值|任务|工程款|奖金|保费|罚款)$/;

/** No unit at all: 3517文旅城, 12345热线 were never quantities; 总人数34.4万 has at least its 万. */
export const bareRule: RoleRule = {
  name: "bare",
  why: "没有计量单位",
  of: "bare",
  decide: (claim) =>
    claim.mention.meaning.dimension === "number" && claim.mention.unit === "" ? { role: "bare" } : null,
};

/** 过10亿元项目2个, 10亿元以上3个, 产值超10亿元企业: an amount with a bound right before what is counted. */
export const thresholdRule: RoleRule = {
  name: "threshold",
  why: "名称中的门槛值，不是任务量",
  of: "bounded",
  decide(claim, text, claims) {
    const { meaning, bounds } = claim.mention;
    if (bounds.length === 0 || COUNTERS.has(meaning.dimension) || meaning.dimension === "ratio") return null;
    const next = claims[claim.index + 1];
    const joined = next !== undefined && next.left.start === claim.mention.outerEnd;
    const noun = text.slice(claim.nounRight.start, claim.nounRight.end);
    if (joined && COUNTERS.has(next.mention.meaning.dimension)) return { role: "threshold" };
    if (noun !== "" && !FUNDS.test(noun)) return { role: "threshold" };
    return null;
  },
};

/** What may stand between the name of a size and its number: 总投资约达15亿元. */
const REACHING = words("达到 达 为 约 共 近 超过 超 累计 共计");

/** 总投资15亿元, 计划总投资118亿元, 估算投资3200万元, 2.8亿元林业项目: the size of a thing, not what is to be done. */
export const attributeRule: RoleRule = {
  name: "attribute",
  why: "事物自身的规模，不是任务量",
  // A word for a whole project, a capacity in brackets, or money.
  needs: `${WHOLE_PROJECT.listed} ( 元 块钱 角 港币`,
  decide(claim, text, _claims, { side }) {
    if (isCapacityInBrackets(claim)) return { role: "attribute" };
    const { start } = claim.left;
    const end = REACHING.strippedEnd(text, claim.mention.outerStart, start);
    if (
      WHOLE_PROJECT.endingAt(text, end, start) &&
      !/完成(?:总)?(?:投资|投资额|投资总额)$/.test(text.slice(start, end))
    )
      return { role: "attribute" };
    if (!claim.mention.meaning.dimension.startsWith("money")) return null;
    if (/^的[^,，。]/.test(text.slice(claim.right.start, claim.right.end))) return { role: "attribute" };
    const noun = text.slice(claim.right.start, claim.nounRight.end);
    const bare = claim.nounLeft.end === claim.nounLeft.start;
    return bare && noun !== "" && !FUNDS.test(noun) && side === "goal" ? { role: "attribute" } : null;
  },
};

/** 污水处理厂(3万吨/日): how large the thing before the bracket is. */
function isCapacityInBrackets({ bracket, mention }: Claim): boolean {
  return (
    bracket !== null &&
    bracket.start + 1 === mention.outerStart &&
    bracket.end === mention.outerEnd &&
    /[/每][日天时]|^蒸吨/.test(mention.unit)
  );
}

const SURROUNDINGS = words("范围 半径 以外 之外 的原则 的标准 的要求 的比例 的速度");

/** Background in a goal: 辐射面积5000平方公里, 200米范围内, 全长8.6公里. */
export const contextRule: RoleRule = {
  name: "context",
  why: "背景数字，不是任务量",
  needs: `${CONTEXT.listed} 设计 日处理 日供 日产 年产 年处理 库容 装机 周边 ${SURROUNDINGS.listed}`,
  decide(claim, text, _claims, { side }) {
    const left = leftOf(claim, text);
    // 设计日供水3万吨, 日处理5万吨污水厂: how large the works are; 新增日供水能力3万吨 is to be reached.
    if (side === "goal" && CAPACITY.test(left) && !/新增|增加|形成|达到|达|提高|提升|扩大|突破|实现|完成/.test(left))
      return { role: "context" };
    // 改造小区23个，涉及居民1.12万户: what a goal's works come to is asked for with them.
    if (
      side === "goal" &&
      claim.index > 0 &&
      /^(?:涉及(?:居民|群众|住户|楼栋|户数)?|总长)$/.test(left) &&
      (left !== "总长" || text[claim.left.start - 1] === "、")
    )
      return null;
    if (CONTEXT.firstIn(left) || (left.includes("周边") && /周边[^,，]{0,3}$/.test(left))) return { role: "context" };
    return SURROUNDINGS.startingAt(text, claim.mention.outerEnd) ? { role: "context" } : null;
  },
};

const CAPACITY = /(?:设计|日处理|日供水|日供气|日产|年产|年处理|库容|装机容量)[\u4e00-\u9fff]{0,6}$/;

/** 三年行动, 提前10天, 停工4个月: a span of time. A bound (不超过10天) or a noun that counts days (优良天数) makes it a measure. */
export const durationRule: RoleRule = {
  name: "duration",
  why: "时间长度，不是任务量",
  of: "time",
  decide(claim, text) {
    const { dimension } = claim.mention.meaning;
    if (!isSpanOfTime(dimension)) return null;
    const name = text.slice(claim.left.start, claim.mention.start);
    if (dimension === "year" || /提前|延长|停工|历时|为期|连续|推迟|用时$/.test(name)) return { role: "duration" };
    if (/天数|时限|时间|周期|时长|日数|用时|时效|工期/.test(name) || claim.mention.bounds.includes("max")) return null;
    if (dimension === "day" || dimension === "workday" || dimension === "hour") {
      const clause = text.slice(claim.clause.start, claim.clause.end);
      if (/天数|时限|时间|优良|良好|重污染|污染天/.test(clause)) return null;
      // A bare 206天 behind 截至…底 answers a goal in days.
      if (claim.times.length > 0 && claim.nounRight.start === claim.nounRight.end) return null;
    }
    return { role: "duration" };
  },
};

/** 每周研究2次, 召开调度会3次, 专题研究1次: how often people meet is no achievement. */
export const activityRule: RoleRule = {
  name: "activity",
  why: "会议、调度等工作频次，不是任务量",
  decide(claim, text) {
    if (!ACTIVITY_UNITS.has(claim.mention.unit)) return null;
    const clause = text.slice(claim.clause.start, claim.clause.end);
    if (claim.mention.unit === "次" && /每(?:年|月|周|季|旬|天|日|半)/.test(clause)) return { role: "frequency" };
    const left = leftOf(claim, text);
    const noun = text.slice(claim.nounRight.start, claim.nounRight.end);
    return /会议$|例会$|调度会$|推进会$|座谈会$|研究$|督办单$|督办函$|督办$|约谈$/.test(left + noun) ||
      (claim.mention.unit === "次" && ACTIVITY_NOUNS.firstIn(left))
      ? { role: "activity" }
      : null;
  },
};

/** 5万亩已完成3.1万亩: how much of the number before is done, with nothing but the work in between. */
function isTally(claim: Claim, next: Claim, text: string): boolean {
  return (
    next.left.start === claim.mention.outerEnd &&
    next.mention.unit === claim.mention.unit &&
    next.mention.value <= claim.mention.value &&
    claim.mention.meaning.dimension !== "ratio" &&
    /^(?:现|已|目前|均|共|累计|经){0,3}(?:完成|完工|竣工|建成|办结|开工|整改|治理|改造|销号|化解|拆除|交付|验收|发放|安装|出清|入住|搬迁)[\u4e00-\u9fff]{0,2}$/.test(
      text.slice(next.left.start, next.mention.start),
    )
  );
}

/** 34个项目28个开工, 150个项目完成投资647亿元: a count right before another number is its whole or its subject. */
export const subjectRule: RoleRule = {
  name: "subject",
  why: "下一个数字的主语或总数",
  decide(claim, text, claims, { side }) {
    const { dimension } = claim.mention.meaning;
    const next = claims[claim.index + 1];
    if (side !== "goal" && next && isTally(claim, next, text)) return { role: "total" };
    if (!COUNTERS.has(dimension)) return null;
    // 8座水闸中，5座完工: the first number is the whole, however the sentence goes on.
    if (
      side !== "goal" &&
      next &&
      text[claim.right.end - 1] === "中" &&
      /^[^,，。;；]{0,20}中$/.test(text.slice(claim.right.start, claim.right.end))
    )
      return { role: "total" };
    if (!next || next.left.start !== claim.mention.outerEnd || next.left.end === next.left.start) return null;
    const between = text.slice(next.left.start, next.left.end);
    const noun = text.slice(claim.nounRight.start, claim.nounRight.end);
    if (
      next.mention.unit === claim.mention.unit &&
      next.mention.value <= claim.mention.value &&
      (/^中/.test(between) || (noun !== "" && side !== "goal"))
    )
      return { role: "total" };
    if (noun === "") return null;
    // 完成28个小区改造1.2万户 counts twice; only a verb or a rate of its own makes the first the subject of the second.
    const own = next.mention.meaning.dimension === "ratio" || next.verbs.length > 0 || /完成|实现|达到/.test(between);
    return own && between.length > noun.length ? { role: "subject" } : null;
  },
};
