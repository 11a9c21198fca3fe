import { escapedCriterion, literal, live } from "../formulas";
import type { PlanCell } from "../plan";

/** What stands between names in the search columns; no name holds it. */
const FENCE = "|";
/** Of a task that has no name to count under. */
export const NO_NAME = FENCE + FENCE;
/** A criterion of COUNTIFS may have 255 characters. */
const LONGEST = 200;

const FOLDED = /[A-Z\uff01-\uff07\uff0a-\uff5e]/g;

/** "|区发改局|区住建局|": a name is found between its fences, so that a joint lead counts for each and 区财政局 is not 财政局. */
export function fencedNames(names: readonly string[]): string {
  return FENCE + names.map(searched).join(FENCE) + FENCE;
}

/** The same made by formula from a cell that shows the names joined by 、; null where that would not give the same. */
export function fencedCell(names: readonly string[], shown: string, cell: string): PlanCell | null {
  if (shown !== names.join("、") || names.some((name) => name.includes("、") || searched(name) !== name)) return null;
  return live(`"${FENCE}"&SUBSTITUTE(${cell},"、","${FENCE}")&"${FENCE}"`, fencedNames(names));
}

/** The criterion that finds a name, as a formula writes it: by the cell that shows it, or spelt out with its wildcards disarmed. */
export function nameCriterion(name: string, cell: string): { readonly formula: string; readonly value: string } {
  const value = `*${FENCE}${escapedCriterion(searched(name))}${FENCE}*`;
  const isPlain = value === `*${FENCE}${name}${FENCE}*`;
  return { formula: isPlain ? `"*${FENCE}"&${cell}&"${FENCE}*"` : literal(value), value };
}

/** Spreadsheets tell neither capitals from small letters nor full width from half: what would be taken for another name is marked. */
function searched(name: string): string {
  const told = name.replace(FOLDED, (letter) => letter + (letter < "\uff00" ? "^" : "`"));
  return told.length > LONGEST ? told.slice(0, LONGEST) : told;
}
