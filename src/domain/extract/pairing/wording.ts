import type { Goal } from "../goals";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import { stripped } from "../parsers/verbStripping";

/** 治理长度17.2公里 says no more than its unit does, and 127个村 counts the 行政村 of the goal: neither names another thing. */
export function tellingNouns(nouns: readonly string[], goalNouns: readonly string[]): readonly string[] {
  const isSilent = (noun: string) =>
    BARE_MEASURE.test(noun) || (noun.length === 1 && goalNouns.some((goalNoun) => goalNoun.endsWith(noun)));
  return nouns.length > 0 && nouns.every(isSilent) ? [] : nouns;
}

const BARE_MEASURE = /^(?:治理|改造|建设|整治|完工|铺设)?(?:总)?(?:长度|里程|长)$/;

/** 发放“苏惠贷”6.7亿元: the product the goal names in quotation marks. */
export function isProductOf(goal: Goal, nouns: readonly string[]): boolean {
  return nouns.some((noun) => {
    const product = /[“"][^“”"]{2,12}[”"]$/.exec(noun)?.[0];
    return product !== undefined && goal.reading.text.includes(product);
  });
}

/** 燃煤锅炉淘汰: the work stands at the end of the name. */
export function verbAtEnd(name: string): string[] {
  const verb = CONTENT_VERBS.endingAt(name, name.length)?.[0];
  return verb === undefined ? [] : [verb];
}

/** 安防工程设计已批复，完成招投标，实施62公里: the sentence opens with what the goal counts. */
export function isNamedIn(opening: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => {
    const core = stripped(noun);
    return core.length >= 3 && opening.includes(core);
  });
}
