import type { Claim, ClaimDraft } from "../claim";
import { words } from "../lexicon/dictionary";
import { trimmed } from "../parsers/nouns";
import { stripped } from "../parsers/verbStripping";
import type { DraftReading } from "../reading";
import { convert } from "../unit";
import { inheritBeside } from "./inheritBeside";
import { leftOf } from "../wordsBefore";

/**
 * Gives a name to numbers that stand without one: a change belongs to the level stated before it (产值达到80亿元，增长9%),
 * 分别 hands its values out over its subjects in order. Runs after roles, because only changes and rates look back.
 */
export function inheritNames({ claims, text }: DraftReading): void {
  for (let at = 0; at < claims.length; at++) {
    const length = distribute(claims, at, text);
    if (length > 0) {
      at += length - 1;
      continue;
    }
    const claim = claims[at] as ClaimDraft;
    inheritBeside(claim, at > 0 ? claims[at - 1] : undefined);
    if (isShare(claim, text)) nameShare(claims, at);
    else if (isTotal(claim.names[0] ?? "")) nameTotal(claims, at);
    else if (isSumOfParts(claims, at, text)) continue;
    if (claim.names.length > 0 || (claim.role !== "change" && claim.role !== "stated-rate" && claim.role !== "ratio"))
      continue;
    const owner = ownerBefore(claims, at);
    if (!owner) continue;
    claim.names = owner.names;
    claim.nameSpan = owner.nameSpan;
    claim.inherited = true;
    // 其中过夜游客1268万人次，增长15.7%: the growth of a part is no growth of the whole.
    if (owner.role === "part" && claim.role === "change") claim.role = "part";
  }
}

const SHARE = /^(?:占比|比重|比例)$/;

/** 占比38%, 占在校生总数的93.2%: a share of what the number before it measures. */
function isShare(claim: Claim, text: string): boolean {
  if (claim.mention.meaning.dimension !== "ratio" || (claim.role !== "ratio" && claim.role !== "part")) return false;
  return SHARE.test(claim.names[0] ?? "") || /^(?:约|仅)?占[^,，。;；]{2,16}的$/.test(leftOf(claim, text));
}

/** 其中工业项目完成投资82.2亿元，占比38%: the share of what the number before it measures. */
function nameShare(claims: readonly ClaimDraft[], at: number): void {
  const claim = claims[at] as ClaimDraft;
  const owner = ownerBefore(claims, at);
  if (!owner) return;
  const own = SHARE.test(claim.names[0] ?? "") ? (claim.names[0] as string) : "占比";
  claim.names = [own, ...owner.names.flatMap((name) => [name + own, `${name}比例`])];
  claim.role = "ratio";
}

const TOTALS = words("总数 总量 总规模 总面积 总里程 保有量 存量");
const isTotal = (name: string): boolean => TOTALS.startingAt(name, 0)?.[0] === name;

/** 新增定点机构18家，全市总数达到83家: a total without a name is of what the number before it counts. */
function nameTotal(claims: readonly ClaimDraft[], at: number): void {
  const claim = claims[at] as ClaimDraft;
  const owner = ownerBefore(claims, at);
  if (!owner || owner.mention.meaning.base !== claim.mention.meaning.base) return;
  const nouns = owner.names.map(stripped).filter((noun) => noun.length >= 2);
  claim.names = [...nouns.map((noun) => noun + (claim.names[0] as string)), ...nouns, ...claim.names];
}

/** 左岸护岸6.8公里、右岸护岸4.25公里，合计11.05公里: what the numbers before it add up to takes their place. */
function isSumOfParts(claims: readonly ClaimDraft[], at: number, text: string): boolean {
  const claim = claims[at] as ClaimDraft;
  if (
    at < 2 ||
    claim.role !== "level" ||
    !/^(?:合计|共计|总计|两项合计|累计|共)[\u4e00-\u9fff]{0,4}$/.test(leftOf(claim, text))
  )
    return false;
  let sum = 0;
  for (let back = at - 1; back >= 0 && at - back <= 8; back--) {
    const part = claims[back] as ClaimDraft;
    // 一季度1200人、二季度1500人，累计2700人: single quarters add up too.
    if (part.mention.start < claim.sentence.start || (part.role !== "level" && part.role !== "this-period"))
      return false;
    const value = convert(part.mention.value, part.mention.unit, claim.mention.unit);
    if (value === null) return false;
    sum += value;
    if (at - back < 2 || Math.abs(sum - claim.mention.value) > claim.mention.value * 1e-6) continue;
    for (let index = back; index < at; index++) (claims[index] as ClaimDraft).role = "part";
    claim.rule = "sum";
    if (claim.verbs.length === 0) claim.verbs = (claims[back] as Claim).verbs;
    claim.names = sharedEnding((claims[back] as Claim).names, (claims[at - 1] as Claim).names);
    return true;
  }
  return false;
}

/** 护岸 of 左岸护岸 and 右岸护岸; nothing where they share less than a word. */
function sharedEnding(ones: readonly string[], others: readonly string[]): readonly string[] {
  const one = ones[0] ?? "";
  const other = others[0] ?? "";
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  // 市级示范单位 and 区级示范单位 share 示范单位.
  const shared = one.slice(one.length - length).replace(/^级/, "");
  return shared.length >= 2 ? [shared] : [];
}

/** The nearest level or rate before it in the same sentence. */
function ownerBefore(claims: readonly Claim[], at: number): Claim | null {
  const claim = claims[at] as Claim;
  for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
    const candidate = claims[back] as Claim;
    if (candidate.mention.start < claim.sentence.start) return null;
    // 费用38.7万元，比去年减少6.3万元，下降14%: what has no name itself has none to give.
    if (candidate.names.length === 0) continue;
    if (
      candidate.role === "level" ||
      candidate.role === "target" ||
      candidate.role === "ratio" ||
      candidate.role === "from" ||
      candidate.role === "part" ||
      (candidate.role === "change" && !candidate.inherited)
    )
      return candidate;
  }
  return null;
}

/** Hands values behind 分别 out over the subjects before it; returns how many claims it named, 0 where it does not apply. */
function distribute(claims: readonly ClaimDraft[], at: number, text: string): number {
  const first = claims[at] as Claim;
  const second = claims[at + 1];
  if (!second || !isListed(first, second, text)) return 0;
  const left = leftOf(first, text);
  const word = left.lastIndexOf("分别");
  if (word < 0) return 0;
  let length = 2;
  while (at + length < claims.length && isListed(claims[at + length - 1] as Claim, claims[at + length] as Claim, text))
    length++;
  const from = Math.max(first.sentence.start, claims[at - 1]?.mention.outerEnd ?? 0);
  const subjects = subjectsIn(text, from, first.left.start + word);
  const named = subjects.length >= length ? subjects.slice(-length) : null;
  const before = claims.slice(Math.max(0, at - length), at);
  const fromClaims =
    !named &&
    before.length === length &&
    before.every((claim) => claim.mention.start >= first.sentence.start && claim.names.length > 0);
  if (!named && !fromClaims) {
    // 完成率分别为90%和100%: whose they are is left open, that both are rates is not.
    for (let step = 1; step < length; step++) {
      const claim = claims[at + step] as ClaimDraft;
      if (first.role === "stated-rate") claim.role = first.role;
    }
    return 0;
  }
  for (let step = 0; step < length; step++) {
    const claim = claims[at + step] as ClaimDraft;
    const subject = named?.[step];
    const owner = before[step];
    claim.role = first.role;
    claim.direction = first.direction;
    claim.rule = first.rule;
    claim.inherited = true;
    claim.names = subject ? [text.slice(subject.start, subject.end)] : (owner?.names ?? []);
    claim.nameSpan = subject ?? owner?.nameSpan ?? claim.nameSpan;
  }
  return length;
}

function isListed(one: Claim, next: Claim, text: string): boolean {
  return (
    next.mention.outerStart - one.mention.outerEnd <= 2 &&
    next.mention.meaning.dimension === one.mention.meaning.dimension &&
    /^[、，,和及与]{1,2}$/.test(text.slice(one.mention.outerEnd, next.mention.outerStart))
  );
}

function subjectsIn(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !/[、，,和与及]/.test(text[at] as string)) continue;
    const piece = trimmed(text, /^(?:同比|环比)/.test(text.slice(start, start + 2)) ? start + 2 : start, at);
    if (piece.end > piece.start) found.push(piece);
    start = at + 1;
  }
  return found;
}
