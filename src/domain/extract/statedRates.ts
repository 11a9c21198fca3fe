import { type Claim, claimBefore } from "./claim";
import type { IndicatorDraft, StatedRate } from "./extraction";
import { fits, isCompletionRate } from "./pairing/provenByRate";
import { isOfOtherMatter, numberOf, SHARES } from "./rateSubject";
import { baseOf, isTaskBase } from "./refiners/ratioRoles";
import { type Reading, spanOf, written } from "./reading";
import { leftOf } from "./wordsBefore";

/** What the indicators pair up, as far as stated rates need it. */
export interface KnownPair {
  readonly actual: Claim;
  readonly reading: Reading;
  /** actual ÷ target × 100. */
  readonly rate: number;
}

const NONE: readonly StatedRate[] = [];
const RATE_NAME = /[\u4e00-\u9fff]{0,8}率$/;
/** Rates of the economy or the population, which are measures of their own and no share of the text's counts. */
const STATISTIC =
  /(?:失业率|增长率|增速|死亡率|发病率|出生率|不良率|负债率|债务率|化率|贡献率|利率|税率|汇率|发案率|上升率|下降率|改善率|削减率)$/;
/** Only a plain count can be the whole of which a rate is stated; 已开工2600座 is a part itself. */
const WHOLE_ROLES = new Set(["level", "total", "subject", "this-period", "survey"]);
/** How far before a rate the counts it divides are looked for, and how many rates a list may hold: cells hold thousands. */
const COUNT_REACH = 300;
const LONGEST_LIST = 12;
const COUNTS = new Set(["count", "people", "household", "person-times", "day"]);

/**
 * The rates the progress states about its own counts, each recomputed where its numerator and denominator stand in the same
 * sentence or in the pair it follows. At most one is the completion of the task: where two could be, none is.
 */
export function statedRatesOf(
  readings: readonly Reading[],
  paired: readonly { readonly pair: KnownPair | null; readonly draft: IndicatorDraft }[],
  goalText: string,
): readonly StatedRate[] {
  if (!readings.some(({ claims }) => claims.some(isRate))) return NONE;
  const pairs = paired.flatMap(({ pair }) => pair ?? []);
  const found = readings.flatMap((reading) =>
    reading.claims.filter(isRate).map((claim) => ({ reading, claim, pair: pairOf(claim, reading, pairs) })),
  );
  const task = ofTask(
    found.filter(({ claim, pair }) => claim.role === "stated-rate" || pair !== null),
    pairs,
    paired.flatMap(({ draft }) => (draft.kind === "amount" ? draft : [])),
    goalText,
  );
  return found.map((rate) => {
    const { reading, claim, pair } = rate;
    const name = nameOf(claim, reading);
    const span = spanOf(reading, name ? name.start : claim.mention.start, claim.mention.end);
    const ofAnnualTask = rate === task;
    return {
      name: name ? written(reading, name.start, name.end) : "完成率",
      value: claim.mention.value,
      computed:
        fromCounts(claim, reading) ?? (ofAnnualTask || pair ? ((pair ?? nearest(claim, pairs))?.rate ?? null) : null),
      cell: reading.source.cell,
      span: [span.start, span.end] as const,
      ofAnnualTask,
    };
  });
}

interface FoundRate {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly pair: KnownPair | null;
}

/** The one rate that tells how far the task is. */
function ofTask(
  rates: readonly FoundRate[],
  pairs: readonly KnownPair[],
  goals: readonly IndicatorDraft[],
  goalText: string,
): FoundRate | null {
  const first = pairs[0];
  if (first) {
    const own = rates.filter((rate) => rate.pair === first);
    if (own.length > 0) return own[0] as FoundRate;
    const close = rates.filter(({ claim }) => Math.abs(claim.mention.value - first.rate) < 1);
    if (close.length > 0) return close[0] as FoundRate;
  }
  const left = rates.filter(({ claim, reading }) => !isOfOtherMatter(claim, reading, goals, goalText));
  const values = new Set(left.map(({ claim }) => claim.mention.value));
  return values.size === 1 ? (left[0] as FoundRate) : null;
}

/** A rate of the task belongs to the actual stated right before it in its sentence. */
function pairOf(claim: Claim, reading: Reading, pairs: readonly KnownPair[]): KnownPair | null {
  if (claim.role !== "stated-rate" && !isCompletionRate(claim, reading.text)) return null;
  const before = pairs.filter(
    (pair) =>
      // 销号率96.6% is the goal's completion where its figures say so; 开工率 may divide by something else.
      (claim.role === "stated-rate" || fits(claim.mention.value, pair.rate)) &&
      pair.reading.source === reading.source &&
      pair.actual.mention.end <= claim.mention.start &&
      pair.actual.mention.start >= claim.sentence.start,
  );
  // 占任务的106.7%、70%: a list of rates follows a list of actuals, in order.
  let listed = 0;
  for (
    let next = reading.claims[claim.index + 1];
    next && listed < LONGEST_LIST && isListed(next, reading);
    next = reading.claims[next.index + 1]
  )
    listed++;
  // 完工96个，涉及居民19740户，完工率72.7%: where its figures fit one of them, it is that one's.
  const fitting = listed === 0 ? before.findLast((pair) => fits(claim.mention.value, pair.rate)) : undefined;
  if (fitting) return fitting;
  const last = before.at(-1 - listed) ?? null;
  if (!last || listed > 0) return last;
  const own = numberOf(claim, reading);
  if (own !== null && own !== last.actual && SHARES.has(own.role)) return null;
  // Another level in between has a rate of its own.
  for (let at = last.actual.index + 1; at < claim.index; at++) {
    const { role, mention } = reading.claims[at] as Claim;
    if (role === "level" && mention.meaning.dimension === last.actual.mention.meaning.dimension) return null;
  }
  return last;
}

/** A percentage right behind another: 90%和100%. */
function isListed(claim: Claim, { claims, text }: Reading): boolean {
  const before = claimBefore(claim, claims);
  return (
    before !== undefined &&
    claim.mention.meaning.dimension === "ratio" &&
    before.mention.meaning.dimension === "ratio" &&
    /^[、，,和及与]{1,2}$/.test(text.slice(before.mention.outerEnd, claim.mention.outerStart))
  );
}

function nearest(claim: Claim, pairs: readonly KnownPair[]): KnownPair | null {
  return (
    [...pairs].sort((a, b) => Math.abs(a.rate - claim.mention.value) - Math.abs(b.rate - claim.mention.value))[0] ??
    null
  );
}

function isRate(claim: Claim): boolean {
  if (claim.role === "stated-rate") return true;
  return (
    claim.role === "ratio" &&
    claim.names.some((name) => name.endsWith("率") && !STATISTIC.test(name)) &&
    !claim.inherited
  );
}

function nameOf(claim: Claim, reading: Reading): { start: number; end: number } | null {
  const left = leftOf(claim, reading.text).replace(/(?:为|达到|达|是|约|超过|仅为|仅|超){1,4}$/, "");
  const match = left.endsWith("率") ? RATE_NAME.exec(left) : null;
  if (match) return { start: claim.left.start + match.index, end: claim.left.start + match.index + match[0].length };
  const base = baseOf(left);
  if (base !== null && isTaskBase(base))
    return {
      start: claim.left.start + left.lastIndexOf(base),
      end: claim.left.start + left.lastIndexOf(base) + base.length,
    };
  return null;
}

/** 34个项目28个开工，开工率82.35%: the nearest count before the rate over the whole before that. */
function fromCounts(claim: Claim, reading: Reading): number | null {
  const name = nameOf(claim, reading);
  if (!name) return null;
  const stem = reading.text.slice(name.start, name.end).replace(/率$/, "").slice(-2);
  // the whole may stand before a semicolon, never before a full stop
  const near = reading.text.slice(Math.max(0, claim.mention.start - COUNT_REACH), claim.mention.start);
  const from = claim.mention.start - near.length + near.lastIndexOf("。") + 1;
  let first = claim.index;
  while (first > 0 && (reading.claims[first - 1] as Claim).mention.start >= from) first--;
  const before = reading.claims
    .slice(first, claim.index)
    .filter(({ mention }) => COUNTS.has(mention.meaning.dimension));
  const part = before.findLast(
    (other) => stem.length === 2 && reading.text.slice(other.left.start, other.right.end).includes(stem),
  );
  if (!part) return null;
  const whole = before.findLast(
    (other) =>
      other.index < part.index &&
      countsTheSame(other, part) &&
      other.mention.value >= part.mention.value &&
      WHOLE_ROLES.has(other.role),
  );
  if (!whole || whole.mention.value === 0) return null;
  return Math.round((part.mention.value / whole.mention.value) * 10_000) / 100;
}

/** 25件民生实事项目, 11个项目完工: another measure word counts the same things where the part's noun ends the whole's. */
function countsTheSame(whole: Claim, part: Claim): boolean {
  if (whole.mention.unit === part.mention.unit) return true;
  const areCounts = whole.mention.meaning.dimension === "count" && part.mention.meaning.dimension === "count";
  return areCounts && part.names.some((noun) => noun.length >= 2 && whole.names.some((name) => name.endsWith(noun)));
}
