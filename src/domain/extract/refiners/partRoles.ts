import { type Claim, claimBefore } from "../claim";
import { SENTENCE_REACH } from "../parsers/boundaries";
import { convert } from "../unit";
import type { RoleRule } from "./roleRule";
import { leftOf } from "../wordsBefore";

/** 累计建成基站1265个，其中今年新建187个: the stock is background, this year's addition is the achievement. */
export const stockRule: RoleRule = {
  name: "stock",
  why: "历年累计存量与当年新增分列，以当年新增为准",
  needs: "其中 今年 本年 年内 当年 年完成",
  decide(claim, text, claims, { side, year }) {
    if (side === "goal") return null;
    const next = besideShare(claims, claim.index, 1);
    if (next && next.mention.start < claim.sentence.end && isOfThisYear(claim, next, text, year))
      return { role: "context" };
    const before = besideShare(claims, claim.index, -1);
    return before && before.mention.end > claim.sentence.start && isOfThisYear(before, claim, text, year)
      ? { role: "level" }
      : null;
  },
};

/** 其中今年新建187个 behind a stock; money spent since the start needs no 其中: 累计完成7.8亿元，今年完成2.1亿元. */
function isOfThisYear(stock: Claim, addition: Claim, text: string, year: number): boolean {
  const length = addition.mention.start - stock.mention.outerEnd;
  const { dimension } = stock.mention.meaning;
  if (length < 3 || length > LONGEST_BETWEEN) return false;
  const between = text.slice(stock.mention.outerEnd, addition.mention.start);
  if (between.includes("其中")) return THIS_YEARS.test(between);
  return (
    dimension.startsWith("money") &&
    addition.mention.meaning.dimension === dimension &&
    (convert(addition.mention.value, addition.mention.unit, stock.mention.unit) ?? Infinity) < stock.mention.value &&
    (SPENT_THIS_YEAR.test(between) || between.includes(`${year}年完成`)) &&
    /^(?!.*(?:今年|年内|\d月)).*累计/.test(text.slice(stock.clause.start, stock.mention.start))
  );
}

const LONGEST_BETWEEN = 60;
const SPENT_THIS_YEAR = /[,，(](?:今年|本年|本年度|年内|当年)(?:以来)?(?:完成|到位|支付|投入)[\u4e00-\u9fff]{0,8}$/;

/** 累计完成3.2亿元，占总投资的45%，其中今年完成2.1亿元: the number beside it, past a share of it. */
function besideShare(claims: readonly Claim[], index: number, step: 1 | -1): Claim | undefined {
  const at = (steps: number) => (index + steps < 0 ? undefined : claims[index + steps]);
  const beside = at(step);
  return beside?.mention.unit === "%" ? at(2 * step) : beside;
}

const THIS_YEARS =
  /^[^,，。;；]{0,6}(?:[,，]占[^,，。;；]{1,16})?[,，(]其中[:：]?(?:今年|本年|本年度|年内|当年|[12]\d{3}年)(?:以来)?(?:新|完成|建成|净增)[\u4e00-\u9fff]{0,8}$/;

/** 36所，其中29所投入使用，其余7所正在施工: where an unfinished rest makes up the whole, the finished part is what is achieved. */
export const finishedPartRule: RoleRule = {
  name: "finished-part",
  why: "总数分为已完成与未完成两部分，以已完成部分为准",
  needs: "其中",
  decide(claim, text, claims, { side }) {
    if (side === "goal") return null;
    const part = isFinishedPart(claim, text, claims);
    if (part) return { role: "level" };
    const next = claims[claim.index + 1];
    return next && isFinishedPart(next, text, claims) ? { role: "total" } : null;
  },
};

const FINISHED = /投入使用|投用|(?<!主体)完工|竣工|建成|交付|开馆|开园|通过[^,，。;；]{0,6}验收|办结|销号/;
const BEGUN =
  /^[\u4e00-\u9fff“”"]{0,12}?(?:全部|全面|均|都|已)[\u4e00-\u9fff]{0,2}(?:开工|动工|启动|进场|实施|完成主体|主体(?:工程|结构)?(?:完工|封顶))/;

/** 40所全部开工，其中主体完工23所、交付使用7所: all are begun, whether or not the text counts them once more. */
const ALL_BEGUN = /(?:全部|全面|均|都)已?(?:开工|动工|启动|进场)(?:建设)?[,，(]$/;

function isFinishedOfAllBegun(claim: Claim, text: string): boolean {
  if (!FINISHED.test(leftOf(claim, text))) return false;
  const ahead = text.slice(claim.sentence.start, claim.mention.outerStart);
  const at = ahead.lastIndexOf("其中");
  return at >= 0 && ALL_BEGUN.test(ahead.slice(0, at));
}

function isFinishedPart(claim: Claim, text: string, claims: readonly Claim[]): boolean {
  if (isFinishedOfAllBegun(claim, text)) return true;
  const whole = claimBefore(claim, claims);
  if (!whole || !/其中[^,，。;；]{0,4}$/.test(text.slice(whole.mention.outerEnd, claim.mention.outerStart)))
    return false;
  const clause = text.slice(claim.mention.outerEnd, claim.clause.end);
  const between = text.slice(whole.mention.outerEnd, claim.mention.outerStart);
  if (!FINISHED.test(clause) && !FINISHED.test(between.slice(between.lastIndexOf("其中")))) return false;
  // 28个小区已全部开工，其中完工19个: all are begun, so the part tells how many are finished.
  const isShare = whole.mention.unit === claim.mention.unit && whole.mention.value >= claim.mention.value;
  const toPart = between.slice(0, between.lastIndexOf("其中"));
  const isBegun = BEGUN.test(between) || /(?:开工|动工|启动)$/.test(leftOf(whole, text));
  if (isShare && isBegun && !FINISHED.test(toPart)) return true;
  for (let at = claim.index + 1; at < claims.length && at <= claim.index + 4; at++) {
    const rest = claims[at] as Claim;
    if (rest.mention.start - claim.mention.end > SENTENCE_REACH) return false;
    if (rest.mention.unit !== claim.mention.unit || !/(?:其余|余下|剩余|另外?)$/.test(leftOf(rest, text))) continue;
    return (
      whole.mention.unit === claim.mention.unit &&
      claim.mention.value + rest.mention.value === whole.mention.value &&
      /正在|在建|施工|尚|未|计划|预计|推进/.test(text.slice(rest.mention.outerEnd, rest.clause.end))
    );
  }
  return false;
}

/** 其中…, (其中…), 分领域看:… — parts of a whole already stated. */
export const partRule: RoleRule = {
  name: "part",
  why: "总数中的一部分",
  needs: "其中 看 (",
  decide(claim, text, claims, { side }) {
    // (宫颈癌、乳腺癌各8000人): so many of each are a part of the whole before.
    if (side === "goal" && claim.bracket && /各$/.test(leftOf(claim, text))) return { role: "part" };
    if (side === "goal")
      return claim.bracket && /[(](?:其中|含)/.test(text.slice(claim.bracket.start, claim.bracket.start + 4))
        ? { role: "part" }
        : null;
    if (afterOfWhich(claim, text, claims)) return { role: "part" };
    if (
      claim.bracket &&
      claim.index > 0 &&
      !/预计|标准|目标/.test(text.slice(claim.bracket.start, claim.bracket.end)) &&
      /含|中|个|户|家|名|[\u4e00-\u9fff]{2}/.test(text.slice(claim.bracket.start + 1, claim.mention.outerStart))
    )
      return { role: "part" };
    return null;
  },
};

function mayHeadList(text: string): boolean {
  return text.includes("看") || text.includes(":") || text.includes("：");
}

/** Behind 其中 in the same sentence (not where it stood in brackets that have closed), or anywhere behind 分领域看: up to the full stop. */
function afterOfWhich(claim: Claim, text: string, claims: readonly Claim[]): boolean {
  const window = Math.max(0, claim.mention.start - SENTENCE_REACH);
  const near = text.slice(window, claim.mention.outerStart);
  const before = near.slice(Math.max(near.lastIndexOf("。"), near.lastIndexOf("\n")) + 1);
  if (mayHeadList(before) && /分[\u4e00-\u9fff]{1,4}看[:：,，]|其中[:：]/.test(before)) return true;
  const word = window + near.lastIndexOf("其中");
  if (word < window || word < claim.sentence.start) return false;
  if (text[word - 1] === "(" && text.slice(word, claim.mention.start).includes(")")) return false;
  if (word >= claim.clause.start) return true;
  // In a later clause only numbers of the whole's own dimension go on dividing it.
  let at = claim.index - 1;
  while (at >= 0 && (claims[at] as Claim).mention.end > word) at--;
  const whole = claims[at];
  if (whole === undefined) return true;
  // 36所，其中29所投用，新增学位24360个: another measure word counts another thing.
  const { dimension, base } = whole.mention.meaning;
  return (
    dimension === claim.mention.meaning.dimension && (dimension !== "count" || base === claim.mention.meaning.base)
  );
}
