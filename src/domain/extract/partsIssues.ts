import type { Claim } from "./claim";
import type { Issue } from "../issue";
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
  if (!reading.text.includes("其中")) return NONE;
  const issues: Issue[] = [];
  for (const [start, end] of breakdowns(reading)) {
    const total = reading.claims.findLast(
      (claim) =>
        claim.mention.end <= start &&
        claim.mention.start >= start - 60 &&
        claim.role !== "change" &&
        claim.role !== "stated-rate",
    );
    if (!total || total.mention.meaning.dimension === "ratio") continue;
    const parts = reading.claims.filter(
      (claim) => claim.mention.start >= start && claim.mention.end <= end && isPart(claim, total),
    );
    if (parts.length < 2) continue;
    const values = parts.map((part) => convert(part.mention.value, part.mention.unit, total.mention.unit) ?? 0);
    const sum = Number(values.reduce((all, value) => all + value, 0).toPrecision(12));
    const gap = sum - total.mention.value;
    const decimals = Math.max(...[total, ...parts].map((claim) => decimalsOf(claim.mention.value)));
    // Rounding of each part alone may move the last decimal.
    const rounding = (parts.length * 0.5) / 10 ** decimals;
    if (Math.abs(gap) <= (decimals > 0 && decimals < 3 ? rounding : 1e-9)) continue;
    if (
      gap > total.mention.value * NEARLY
        ? isDividedUp(total) && parts.every((part) => part.mention.unit === total.mention.unit)
        : Math.abs(gap) < total.mention.value * NEARLY && total.mention.value >= 100
    ) {
      issues.push({
        code: "parts-mismatch",
        severity: "warning",
        cell: reading.source.cell,
        facts: { stated: total.mention.value, sum },
      });
    }
  }
  return issues;
}

/** From 其中 to the end of its sentence or bracket; with 其中: to the full stop. */
function breakdowns({ text }: Reading): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf("其中"); at >= 0; at = text.indexOf("其中", at + 2)) {
    const inBracket = text[at - 1] === "(";
    const stops = inBracket ? ")\n" : "。\n";
    let end = at;
    while (end < text.length && end - at < 400 && !stops.includes(text[end] as string)) end++;
    found.push([at, end]);
  }
  return found;
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
