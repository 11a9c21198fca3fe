import type { Claim, Stretch } from "../claim";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import type { QuantityMention } from "../mention";
import { around, type Boundaries, Mark } from "./boundaries";
import type { TimeMention } from "./calendar";
import { nounBefore, nounBehind } from "./nouns";

const NONE: readonly string[] = [];

/** Sets every quantity in its sentence: what stands to its left and right, which noun it measures, which verbs carry it. */
export function frameClaims(
  text: string,
  boundaries: Boundaries,
  times: readonly TimeMention[],
  mentions: readonly QuantityMention[],
): Claim[] {
  const claims: Claim[] = [];
  let time = 0;
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const clause = around(boundaries, mention.start, mention.end, Mark.Clause);
    const left = leftOf(boundaries, mention.outerStart, before?.outerEnd ?? 0);
    const right = rightOf(text, boundaries, mention.outerEnd, after?.outerStart ?? text.length);
    while (time < times.length && (times[time]?.end ?? 0) <= clause.start) time++;
    const inClause: TimeMention[] = [];
    for (let at = time; at < times.length; at++) {
      const mentionTime = times[at] as TimeMention;
      if (mentionTime.start >= mention.start) break;
      inClause.push(mentionTime);
    }
    const nounLeft = nounBefore(text, left, inClause);
    const nounRight = nounBehind(text, right, mention);
    const previous = claims[index - 1];
    const chained = previous !== undefined && isChained(text, previous, left, nounLeft, boundaries);
    const verbs = verbsIn(text, left);
    const draft = {
      mention,
      index,
      left,
      right,
      clause,
      sentence: around(boundaries, mention.start, mention.end, Mark.Sentence),
      bracket: bracketOf(boundaries, mention.start, clause),
      chained,
      nounLeft,
      nounRight,
      verbs: chained && verbs.length === 0 ? previous.verbs : verbs,
      predicate: text.slice(nounRight.end > nounRight.start ? nounRight.end : right.start, right.end),
      times: inClause,
      role: "level" as const,
      direction: 0 as const,
      expected: false,
      rule: "",
    };
    claims.push(Object.assign(draft, naming(text, draft, previous, after)));
  }
  return sharePredicates(claims);
}

/** 1286户3104人均已达标: the predicate behind the last of joined numbers belongs to all of them. */
function sharePredicates(claims: Claim[]): Claim[] {
  for (let at = claims.length - 2; at >= 0; at--) {
    const claim = claims[at] as Claim;
    const next = claims[at + 1] as Claim;
    if (next.chained && claim.predicate === "" && claim.mention.outerEnd === next.left.start)
      claims[at] = { ...claim, predicate: next.predicate };
  }
  return claims;
}

/**
 * A noun behind the number is what is counted (改造10条小街巷, 麻布等6个社区), unless it belongs to the next number
 * (公厕5座旅游厕所3座); else the noun before names the measure (新增高新技术企业10家).
 */
function naming(
  text: string,
  draft: Pick<Claim, "nounLeft" | "nounRight" | "chained" | "right">,
  previous: Claim | undefined,
  after: QuantityMention | undefined,
): Pick<Claim, "names" | "nameSpan" | "inherited"> {
  const { nounLeft, nounRight } = draft;
  const hasLeft = nounLeft.end > nounLeft.start;
  const shared = after !== undefined && draft.right.end === after.outerStart;
  const hasRight = nounRight.end > nounRight.start && !(shared && hasLeft);
  const names = [hasRight ? nounRight : null, hasLeft ? nounLeft : null].flatMap((noun) =>
    noun ? text.slice(noun.start, noun.end) : [],
  );
  if (names.length > 0) return { names, nameSpan: hasRight ? nounRight : nounLeft, inherited: false };
  if (draft.chained && previous) return { names: previous.names, nameSpan: previous.nameSpan, inherited: true };
  return { names: NONE, nameSpan: { start: nounLeft.start, end: nounLeft.start }, inherited: false };
}

function leftOf(boundaries: Boundaries, end: number, floor: number): Stretch {
  let start = end;
  while (start > floor) {
    const mark = boundaries.marks[start - 1] ?? 0;
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
    const mark = boundaries.marks[end] ?? 0;
    if (mark === Mark.Open) {
      const close = boundaries.closes.get(end);
      // 8个社区(村)综合服务平台: a short note inside a name is passed over.
      if (
        close === undefined ||
        close >= ceiling ||
        close - end > 8 ||
        end === start ||
        boundaries.marks[close + 1] !== Mark.None ||
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
function isChained(text: string, previous: Claim, left: Stretch, noun: Stretch, boundaries: Boundaries): boolean {
  // 开工2300套、建成1800套: a verb of its own starts a statement of its own.
  if (noun.end > noun.start || verbsIn(text, left).length > 0) return false;
  const gap = text.slice(previous.mention.outerEnd, left.start);
  if (gap === "") return left.start === left.end;
  return boundaries.marks[left.start - 1] === Mark.List;
}

function verbsIn(text: string, stretch: Stretch): readonly string[] {
  const found: string[] = [];
  for (let at = stretch.start; at < stretch.end; at++) {
    const word = CONTENT_VERBS.startingAt(text, at);
    if (!word || at + word[0].length > stretch.end) continue;
    found.push(word[0]);
    at += word[0].length - 1;
  }
  return found.length > 0 ? found : NONE;
}

function bracketOf(boundaries: Boundaries, at: number, clause: Stretch): Stretch | null {
  // Walk back clause by clause: the first unmatched opening bracket encloses the number.
  let cursor = clause.start - 1;
  for (let steps = 0; cursor >= 0 && steps < 120; steps++, cursor--) {
    const mark = boundaries.marks[cursor] ?? 0;
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
