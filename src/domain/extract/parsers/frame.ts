import type { Claim, ClaimDraft, Stretch } from "../claim";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import type { QuantityMention } from "../mention";
import { type Boundaries, Mark, markAt, Surroundings } from "./boundaries";
import type { TimeMention } from "./calendar";
import { nounBefore, nounBehind, withMeasure } from "./nouns";

const NONE: readonly string[] = [];
const NO_TIMES: readonly TimeMention[] = [];

/** Sets every quantity in its sentence: what stands to its left and right, which noun it measures, which verbs carry it. */
export function frameClaims(
  text: string,
  boundaries: Boundaries,
  times: readonly TimeMention[],
  mentions: readonly QuantityMention[],
): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const surroundings = new Surroundings(text);
  let time = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as QuantityMention;
    const before = index > 0 ? mentions[index - 1] : undefined;
    const after = mentions[index + 1];
    surroundings.moveTo(mention.start, mention.end);
    const clause = surroundings.clause();
    const left = leftOf(boundaries, mention.outerStart, before?.outerEnd ?? 0);
    const right = rightOf(text, boundaries, mention.outerEnd, after?.outerStart ?? text.length);
    while (time < times.length && (times[time]?.end ?? 0) <= clause.start) time++;
    let timesEnd = time;
    while (timesEnd < times.length && (times[timesEnd] as TimeMention).start < mention.start) timesEnd++;
    const inClause = timesEnd > time ? times.slice(time, timesEnd) : NO_TIMES;
    const nounLeft = nounBefore(text, left, inClause);
    const nounRight = nounBehind(text, right, mention);
    const previous = index > 0 ? claims[index - 1] : undefined;
    const verbs = verbsIn(text, left);
    // 开工2300套、建成1800套: a verb of its own starts a statement of its own.
    const chained =
      previous !== undefined &&
      verbs.length === 0 &&
      nounLeft.end === nounLeft.start &&
      isChained(text, previous, left);
    const isBehindCount = before !== undefined && before.outerEnd === left.start;
    const named = naming(
      text,
      nounLeft,
      nounRight,
      chained ? previous : undefined,
      after?.outerStart === right.end,
      isBehindCount,
    );
    claims.push({
      mention,
      index,
      left,
      right,
      clause,
      sentence: surroundings.sentence(),
      bracket: bracketOf(boundaries, mention.start, clause),
      chained,
      nounLeft,
      nounRight,
      names: named.names,
      nameSpan: named.nameSpan,
      inherited: named.inherited,
      verbs: chained ? previous.verbs : verbs,
      predicate: text.slice(nounRight.end > nounRight.start ? nounRight.end : right.start, right.end),
      times: inClause,
      role: "level",
      direction: 0,
      expected: false,
      rule: "",
    });
  }
  return sharePredicates(claims);
}

/** 1286户3104人均已达标: the predicate behind the last of joined numbers belongs to all of them. */
function sharePredicates(claims: ClaimDraft[]): ClaimDraft[] {
  for (let at = claims.length - 2; at >= 0; at--) {
    const claim = claims[at] as ClaimDraft;
    const next = claims[at + 1] as ClaimDraft;
    // 47台、386蒸吨锅炉淘汰: what is counted and done stands behind the last of them.
    const isBeside = next.chained && next.left.start - claim.mention.outerEnd <= 1;
    if (!isBeside) continue;
    if (claim.predicate === "") claim.predicate = next.predicate;
    if (claim.names.length === 0 && !next.inherited) {
      claim.names = next.names;
      claim.nameSpan = next.nameSpan;
    }
  }
  return claims;
}

/**
 * A noun behind the number is what is counted (改造10条小街巷, 麻布等6个社区), unless it belongs to the next number
 * (公厕5座旅游厕所3座); else the noun before names the measure (新增高新技术企业10家).
 */
function naming(
  text: string,
  nounLeft: Stretch,
  nounRight: Stretch,
  joined: Claim | undefined,
  shared: boolean,
  isBehindCount: boolean,
): Pick<Claim, "names" | "nameSpan" | "inherited"> {
  const hasLeft = nounLeft.end > nounLeft.start;
  const left = hasLeft ? text.slice(nounLeft.start, nounLeft.end) : "";
  if (nounRight.end > nounRight.start && !(shared && hasLeft)) {
    const right = text.slice(nounRight.start, nounRight.end);
    // 62家企业与58个村: what the number before counts is no name of this one.
    return { names: hasLeft && !isBehindCount ? [right, left] : [right], nameSpan: nounRight, inherited: false };
  }
  if (hasLeft) return { names: withMeasure(left, isBehindCount), nameSpan: nounLeft, inherited: false };
  if (joined) return { names: joined.names, nameSpan: joined.nameSpan, inherited: true };
  return { names: NONE, nameSpan: { start: nounLeft.start, end: nounLeft.start }, inherited: false };
}

function leftOf(boundaries: Boundaries, end: number, floor: number): Stretch {
  let start = end;
  while (start > floor) {
    const mark = markAt(boundaries.text, start - 1);
    if (mark === Mark.Close) {
      // 粮食(含豆类)产量: a note without numbers belongs to the name.
      const open = boundaries.opens.get(start - 1);
      if (open === undefined || open < floor || start - open > 16) break;
      start = open;
      continue;
    }
    if (mark !== Mark.None) break;
    start--;
  }
  return { start, end };
}

function rightOf(text: string, boundaries: Boundaries, start: number, ceiling: number): Stretch {
  let end = start;
  while (end < ceiling) {
    const mark = markAt(text, end);
    if (mark === Mark.Open) {
      const close = boundaries.closes.get(end);
      // 8个社区(村)综合服务平台: a short note inside a name is passed over.
      if (
        close === undefined ||
        close >= ceiling ||
        close - end > 8 ||
        end === start ||
        markAt(text, close + 1) !== Mark.None ||
        close + 1 >= text.length
      )
        break;
      end = close + 1;
      continue;
    }
    if (mark !== Mark.None) break;
    end++;
  }
  return { start, end };
}

/** A number joined to the one before: adjacent (1286户3104人) or in a list (36个、3.2万户). */
function isChained(text: string, previous: Claim, left: Stretch): boolean {
  if (previous.mention.outerEnd >= left.start) return left.start === left.end;
  return markAt(text, left.start - 1) === Mark.List;
}

function verbsIn(text: string, stretch: Stretch): readonly string[] {
  let found: string[] | null = null;
  for (let at = stretch.start; at < stretch.end; at++) {
    const word = CONTENT_VERBS.startingAt(text, at);
    if (!word || at + word[0].length > stretch.end) continue;
    if (found) found.push(word[0]);
    else found = [word[0]];
    at += word[0].length - 1;
  }
  return found ?? NONE;
}

function bracketOf(boundaries: Boundaries, at: number, clause: Stretch): Stretch | null {
  if (boundaries.closes.size === 0) return null;
  // Walk back clause by clause: the first unmatched opening bracket encloses the number.
  let cursor = clause.start - 1;
  for (let steps = 0; cursor >= 0 && steps < 120; steps++, cursor--) {
    const mark = markAt(boundaries.text, cursor);
    if (mark === Mark.Sentence) return null;
    if (mark === Mark.Close) {
      const open = boundaries.opens.get(cursor);
      if (open === undefined) return null;
      cursor = open;
    } else if (mark === Mark.Open) {
      const close = boundaries.closes.get(cursor);
      return close !== undefined && close > at ? { start: cursor, end: close } : null;
    }
  }
  return null;
}
