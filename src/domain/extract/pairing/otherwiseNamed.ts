import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { convert, sameDimension } from "../unit";
import { leftOf } from "../wordsBefore";

/** 解决2.3万人饮水问题 ← 受益人口2.32万人: whom a work was done for. */
export function isBeneficiary(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const { dimension } = claim.mention.meaning;
  return (
    /^(?:people|household|person-times)$/.test(dimension) &&
    /(?:解决|惠及|受益|巩固提升|保障|覆盖)[^,，。;；]{0,6}$/.test(
      goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.outerStart),
    ) &&
    /(?:解决|惠及|受益|覆盖)(?:农村|农业)?(?:人口|群众|居民|农户|人数|户数)?$/.test(leftOf(claim, text))
  );
}

/** 累计销售1653万元，预计年底前突破2000万元 under a goal of 2000万元: the forecast tells of what the number before it is. */
export function isForecastToGoal(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  const next = claims[claim.index + 1];
  return (
    next !== undefined &&
    next.role === "plan" &&
    next.mention.start < claim.sentence.end &&
    next.mention.value === goal.claim.mention.value &&
    next.mention.unit === goal.claim.mention.unit &&
    sameDimension(claim.mention.unit, next.mention.unit) &&
    claim.mention.value < (convert(next.mention.value, next.mention.unit, claim.mention.unit) ?? 0)
  );
}

/** 增殖放流鱼苗800万尾 ← 全年累计放流863万尾: a running total of the goal's own verb, where the goal asks for nothing else of the unit. */
export function isTotalOfVerb(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const told = TOTAL_OF.exec(leftOf(claim, text))?.[1];
  if (told === undefined || GENERAL_VERB.test(told)) return false;
  const { base } = goal.claim.mention.meaning;
  const asked = goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.outerStart);
  // 累计清退|网箱: the verb, and of the thing no more than the goal says itself.
  const verb = goal.verbs.find((own) => told.startsWith(own)) ?? told;
  return (
    base === claim.mention.meaning.base &&
    asked.includes(verb) &&
    asked.includes(told.slice(verb.length)) &&
    goal.reading.claims.every((other) => other === goal.claim || other.mention.meaning.base !== base)
  );
}

const TOTAL_OF = /(?:累计|总共|共计|共)已?([\u4e00-\u9fff]{2,8})$/;
const GENERAL_VERB = /^(?:完成|实现|达到|新增|新建|建成|建设|投入|有|为|项目)/;

/** 供热管网改造已全部完成，共计26.8公里 under a goal of 老旧供热管网: what the finished work comes to. */
export function isTotalOfFinished(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (!/^(?:共计|总计|合计|共|总长|总长度|总面积|累计)$/.test(leftOf(claim, text))) return false;
  const opening = text.slice(claim.sentence.start, claim.clause.start);
  const asked = goal.claim.names.map(stripped);
  return (
    goal.claim.mention.meaning.base === claim.mention.meaning.base &&
    /(?:全部|全面|均已?)(?:完成|完工|竣工|建成|投用|改造)[^,，]{0,4}[,，]$/.test(opening) &&
    asked.some((noun) => noun.length >= 3 && opening.includes(noun.slice(-4)))
  );
}

/** 新增天然气用户8000户 ← 新通气6500户: a household is won by being connected to what the goal names. */
export function isConnected(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const what = /(?:新|已|新增|累计)?(?:通|接)([气水电网热暖])$/.exec(leftOf(claim, text))?.[1];
  return (
    what !== undefined &&
    claim.mention.meaning.dimension === goal.claim.mention.meaning.dimension &&
    goal.claim.names.some((name) => /(?:用户|户数|住户)$/.test(name) && name.includes(what))
  );
}

/** …的村占比达到70% ← 调度数据显示占比为66.2%: a share of which nothing is said, where neither side knows of another. */
export function isBareShare(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  const isShare = ({ role, mention }: Claim) => role === "ratio" && mention.unit === "%";
  return (
    goal.kind === "floor" &&
    isShare(claim) &&
    claim.index === 0 &&
    SHARE_ALONE.test(claim.names[0] ?? "") &&
    goal.claim.names.some((name) => SHARE_ALONE.test(name.slice(-2))) &&
    claims.filter(isShare).length === 1 &&
    goal.reading.claims.filter(({ mention }) => mention.unit === "%").length === 1
  );
}

const SHARE_ALONE = /^(?:[\u4e00-\u9fff]{0,8}(?:显示|统计|测算))?(?:占比|比重|比例)$/;

/** 收入10万元以上的村达到7个 ← 9个村中，已有5个村达到10万元以上: how many have reached the mark that the goal's name sets. */
export function isOverMark(goal: Goal, claim: Claim, { text, claims }: Reading): boolean {
  const mark = claims[claim.index + 1];
  if ((claim.role !== "level" && claim.role !== "subject") || mark === undefined) return false;
  const asked = claimBefore(goal.claim, goal.reading.claims);
  const told = text.slice(claim.mention.outerEnd, mark.mention.start);
  const noun = /^([\u4e00-\u9fff]{1,4}?)(?:已|均|都|的)?[\u4e00-\u9fff]{0,6}?(?:达到?|超过?|突破|在)$/.exec(told)?.[1];
  return (
    asked?.role === "threshold" &&
    noun !== undefined &&
    asked.mention.value === mark.mention.value &&
    asked.mention.unit === mark.mention.unit &&
    claim.mention.unit === goal.claim.mention.unit &&
    goal.reading.text.slice(asked.mention.end, goal.claim.mention.start).startsWith(`以上的${noun}`)
  );
}

/** 送戏下乡全年演出172场次: the goal's name, then the time, then no more than what was done. */
export function isNamedBeforeTime(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const time = claim.times.findLast(({ start }) => start > claim.left.start);
  if (!time || goal.kind !== "amount" || !DOING_ALONE.test(text.slice(time.end, claim.mention.outerStart)))
    return false;
  const before = text.slice(claim.left.start, time.start);
  return (
    goal.claim.mention.meaning.base.charAt(0) === claim.mention.meaning.base.charAt(0) &&
    goal.claim.names.some((name) => before === name || (name.length >= 4 && before === stripped(name)))
  );
}

const DOING_ALONE = /^(?:共|累计|已|共计)?(?:演出|巡演|放映|接待|举办|开展|受理|办理|组织|完成|实施)(?:了)?$/;

/** 总藏量71.2万册，人均1.09册: the measure told a head. */
export function isPerHead(left: string): boolean {
  return /人均(?:约|为|达到|达)?$/.test(left);
}
