import { joined } from "../../joined";
import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { compareVerbs, type VerbMatch } from "../lexicon/verbClasses";
import { isNoun } from "./eligibility";
import { verbAtEnd } from "./wording";

/** What a goal asks for, worked out once for all the numbers it is held against. */
export interface Asked {
  readonly goal: Goal;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

export function askedBy(goal: Goal): Asked {
  const { names, predicate } = goal.claim;
  let verbs = joined(goal.verbs, verbsOf(predicate));
  for (const name of names) verbs = joined(verbs, verbAtEnd(name));
  return { goal, nouns: names.filter(isNoun), verbs };
}

/** How the verbs beside a number go with the work the goal asks for. */
export function verbsBeside({ verbs }: Asked, claim: Claim): VerbMatch {
  return compareVerbs(verbs, joined(claim.verbs, claim.chained ? NO_VERBS : verbsOf(claim.predicate)), claim.verbs);
}

const VERB =
  /完成|建成|竣工验收|通过验收|验收|竣工|完工|投入使用|投用|交付|出清|脱贫|办结|化解|整改|清零|达标|达到|开工|动工|落地|改造|治理|关闭|拆除|签约|搬迁|入住|安置|注销|淘汰|腾退|到岗|授牌|挂牌|认定|入选|退出|摘帽|出列/g;

/** 2所通过省级评估: what was to be created has been acknowledged. */
const PASSED = /^(?:已|均|已经|均已|顺利)?通过[^,，。;；]{0,6}(?:评估|验收|认定|考核|复核)/;

const NO_VERBS: readonly string[] = [];

/** Behind 制定 or 计划 the verbs of a predicate tell what is to be done. */
const INTENDED = /制定|编制|研究|计划|方案|准备/;

function verbsOf(predicate: string): readonly string[] {
  if (predicate === "") return NO_VERBS;
  const window = predicate.slice(0, 24);
  const intended = window.search(INTENDED);
  const near = intended < 0 ? window : window.slice(0, intended);
  const found = near.match(VERB) ?? NO_VERBS;
  return PASSED.test(near) ? [...found, "通过验收"] : found;
}
