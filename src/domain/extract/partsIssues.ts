import type { Claim } from "./claim";
import type { Issue } from "../issue";
import { MAY_HOLD, mayHold } from "./lexicon/matterCues";
import type { Reading } from "./reading";
import { convert } from "./unit";
import { decimalsOf } from "./decimals";

const OVERLAPPING = new Set(["count", "people", "household", "person-times"]);
const NONE: readonly Issue[] = [];
/** Parts this close to their total (share of it) were meant to add up; a larger gap means that not all parts are named. */
const NEARLY = 0.02;

/**
 * Flags parts that do not add up to the total stated before 其中: more than the total, or a hair's breadth off it
 * (1060 + 223.65 + 87.5616 + 4037 under a stated 5408.2216). Parts that leave a plain rest are simply not all named.
 */
export function partsIssues(reading: Reading): readonly Issue[] {
  const { text, claims } = reading;
  if (!mayHold(reading, MAY_HOLD.ofWhich)) return NONE;
  const issues: Issue[] = [];
  let first = 0;
  for (let start = text.indexOf(OF_WHICH); start >= 0; start = text.indexOf(OF_WHICH, start + 2)) {
    while (first < claims.length && (claims[first] as Claim).mention.start < start) first++;
    const total = totalBefore(claims, first, start);
    if (!total) continue;
    const parts = partsOf(total, claims, first, endOf(start, text));
    const sum = mismatchedSum(total, parts);
    if (sum === null) continue;
    issues.push({
      code: "parts-mismatch",
      severity: "warning",
      cell: reading.source.cell,
      facts: { stated: total.mention.value, sum },
    });
  }
  return issues;
}

const OF_WHICH = "其中";
const FURTHEST_TOTAL = 60;
const FURTHEST_PART = 400;

/** The level stated right before 其中. @param first the claim behind it */
function totalBefore(claims: readonly Claim[], first: number, start: number): Claim | null {
  for (let at = first - 1; at >= 0; at--) {
    const claim = claims[at] as Claim;
    if (claim.mention.start < start - FURTHEST_TOTAL) return null;
    if (claim.mention.end > start || claim.role === "change" || claim.role === "stated-rate") continue;
    return claim.mention.meaning.dimension === "ratio" ? null : claim;
  }
  return null;
}

/** From 其中 to the end of its sentence or bracket, or to the next 其中, which divides a part in its turn. */
function endOf(start: number, text: string): number {
  const stop = text[start - 1] === "(" ? ")" : "。";
  const reach = text.slice(start + 2, start + FURTHEST_PART);
  const found = [stop, "\n", OF_WHICH].map((mark) => reach.indexOf(mark)).filter((at) => at >= 0);
  return start + 2 + Math.min(reach.length, ...found);
}

function partsOf(total: Claim, claims: readonly Claim[], first: number, end: number): readonly Claim[] {
  const parts: Claim[] = [];
  for (let at = first; at < claims.length && (claims[at] as Claim).mention.end <= end; at++)
    if (isPart(claims[at] as Claim, total)) parts.push(claims[at] as Claim);
  return parts;
}

/** What the parts come to, where that contradicts their total; else null. */
function mismatchedSum(total: Claim, parts: readonly Claim[]): number | null {
  if (parts.length < 2) return null;
  const values = parts.map((part) => convert(part.mention.value, part.mention.unit, total.mention.unit) ?? 0);
  const sum = Number(values.reduce((all, value) => all + value, 0).toPrecision(12));
  const gap = sum - total.mention.value;
  const decimals = Math.max(...[total, ...parts].map((claim) => decimalsOf(claim.mention.value)));
  // Rounding of each part alone may move the last decimal.
  const rounding = (parts.length * 0.5) / 10 ** decimals;
  if (Math.abs(gap) <= (decimals > 0 && decimals < 3 ? rounding : 1e-9)) return null;
  const contradicts =
    gap > total.mention.value * NEARLY
      ? isDividedUp(total) && parts.every((part) => part.mention.unit === total.mention.unit)
      : Math.abs(gap) < total.mention.value * NEARLY && total.mention.value >= 100;
  return contradicts ? sum : null;
}

/** Money and land are divided up; the same people or cases can be counted under several actions (逮捕、起诉、拘留). */
function isDividedUp(total: Claim): boolean {
  return !OVERLAPPING.has(total.mention.meaning.dimension);
}

function isPart(claim: Claim, total: Claim): boolean {
  if (!["part", "level"].includes(claim.role)) return false;
  const one = claim.mention.meaning;
  const other = total.mention.meaning;
  return one.dimension === other.dimension && (one.dimension !== "count" || one.base === other.base);
}
