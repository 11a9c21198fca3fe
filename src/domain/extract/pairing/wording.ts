import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";

/** 治理长度17.2公里 says no more than its unit does, and 127个村 counts the 行政村 of the goal: neither names another thing. */
export function tellingNouns(nouns: readonly string[], goalNouns: readonly string[]): readonly string[] {
  const isSilent = (noun: string) =>
    BARE_MEASURE.test(noun) ||
    // 硬化路面2.8公里 of 通组公路
    (noun === "硬化路面" && goalNouns.some((goalNoun) => goalNoun.includes("硬化"))) ||
    (GENERIC_NOUN.test(noun) && goalNouns.some((goalNoun) => goalNoun.endsWith(noun.slice(-1)))) ||
    (noun.length === 1 && goalNouns.some((goalNoun) => goalNoun.endsWith(noun)));
  return nouns.length > 0 && nouns.every(isSilent) ? [] : nouns;
}

/** 6所学校 counts the 示范校 of the goal. */
const GENERIC_NOUN = /^(?:学校|村庄|行政村)$/;
const BARE_MEASURE = /^(?:治理|改造|建设|整治|完工|铺设)?(?:总)?(?:长度|里程|长)$/;

/** 发放“苏惠贷”6.7亿元: the product the goal names in quotation marks. */
export function isProductOf({ reading }: Goal, nouns: readonly string[]): boolean {
  if (!mayHold(reading, MAY_HOLD.quoted)) return false;
  return nouns.some((noun) => {
    const product = /[“"][^“”"]{2,12}[”"]$/.exec(noun)?.[0];
    return product !== undefined && reading.text.includes(product);
  });
}

/** 燃煤锅炉淘汰: the work stands at the end of the name. */
export function verbAtEnd(name: string): readonly string[] {
  const verb = CONTENT_VERBS.endingAt(name, name.length)?.[0];
  return verb === undefined ? NONE : [verb];
}

const NONE: readonly string[] = [];

/** 安防工程设计已批复，完成招投标，实施62公里: the sentence opens with what the goal counts. */
export function isNamedIn(opening: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => {
    const core = stripped(noun);
    return core.length >= 3 && opening.includes(core);
  });
}

/** 目标8所学校食堂改造，进展8所学校全部完成改造: the whole number of the goal, all finished, of a thing the goal names. */
export function finishesAll(goal: Goal, claim: Claim, nouns: readonly string[]): boolean {
  return (
    claim.mention.value === goal.claim.mention.value &&
    claim.mention.unit === goal.claim.mention.unit &&
    /^(?:于\d[\d年月日底前]{1,8})?(?:现|已|均|都){0,3}(?:全部|全面|均|都)(?:已)?(?:完成|完工|竣工|建成|投用|投入使用|投运|投入运[营行]|上线|办结|出清|通过验收|交付|达标|安装|更换|配备|开通|开放|到位|退出|摘帽|出列)(?!.{0,6}(?:主体|前期|招标|选址|设计|方案|签约))/.test(
      claim.predicate,
    ) &&
    nouns.some((noun) => goal.claim.names.some((name) => name.includes(stripped(noun))))
  );
}

/** 引进硕士研究生163名、博士研究生32名，共计195名 for 硕士及以上人才: what adds up is of the goal's kind where a part opens or ends like its name. */
export function sumsLikes(goalNouns: readonly string[], claim: Claim, { text }: Reading): boolean {
  const parts = text.slice(claim.sentence.start, claim.mention.start);
  return goalNouns.some((noun) => {
    const core = stripped(noun);
    // 新建2180座，改建690座，共计2870座 under a goal of 新建改建农村厕所
    if (claim.names.length === 0 && claim.verbs.some((verb) => noun.startsWith(verb) && noun.length > verb.length))
      return true;
    return parts.includes(core.slice(0, 2)) || parts.includes(core.slice(-2));
  });
}

export function isSumOfPeople(claim: Claim): boolean {
  return claim.rule === "sum" && claim.mention.meaning.dimension === "people";
}
