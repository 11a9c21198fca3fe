import type { ColumnCandidate } from "./columnCandidate";
import type { SheetGrid } from "./grid";
import { splitNotes } from "./squeeze";
import type { Role } from "./table";

/** Percentage points by which a printed rate may be rounded. */
const ROUNDING = 0.6;
/** Rows that have to bear a reading out. */
const FEWEST = 2;

/**
 * Reads 交办 | 化解 | 化解率 by its figures: where the second count over the first gives the rate in most rows, the first is
 * the plan and the second the actual, though no word says so. 受理 | 办结 | 满意率 does not: the rate has another name.
 */
export function settleCountedRates(
  grid: SheetGrid,
  candidates: readonly ColumnCandidate[],
  rows: readonly number[],
): void {
  candidates.forEach((rate, index) => {
    const done = candidates[index - 1];
    const due = candidates[index - 2];
    if (rate.role !== "rate" || !done || !due || !isNamedFor(rate, done) || !isSameGroup([due, done, rate])) return;
    const isOpen = ({ role }: ColumnCandidate, own: Role) => role === null || role === "other" || role === own;
    if (!isOpen(due, "planValue") || !isOpen(done, "actualValue") || !bearsOut(grid, rows, due, done, rate)) return;
    assign(due, "planValue");
    assign(done, "actualValue");
  });
}

const leafOf = ({ levels }: ColumnCandidate) => splitNotes(levels.at(-1) ?? "").words;

/** 化解率 of 化解, 已化解, 化解数. */
function isNamedFor(rate: ColumnCandidate, done: ColumnCandidate): boolean {
  const doing = leafOf(done).replace(/^(已|实际|累计|完成)(?=..)|(数量?|件数|个数)$/g, "");
  return doing !== "" && leafOf(rate) === `${doing}率`;
}

/** Under one group, or, in a header of one level, side by side. */
function isSameGroup(columns: readonly ColumnCandidate[]): boolean {
  return new Set(columns.map(({ levels }) => levels.slice(0, -1).join("/"))).size === 1;
}

function bearsOut(
  grid: SheetGrid,
  rows: readonly number[],
  due: ColumnCandidate,
  done: ColumnCandidate,
  rate: ColumnCandidate,
): boolean {
  let borneOut = 0;
  let told = 0;
  for (const row of rows) {
    const [of, made, share] = [due, done, rate].map(({ column }) => figure(grid, row, column));
    if (!isKnown(of) || !isKnown(made) || !isKnown(share) || of <= 0) continue;
    told++;
    if (Math.abs((made / of) * 100 - share) <= ROUNDING) borneOut++;
  }
  return told >= FEWEST && borneOut * 3 >= told * 2;
}

/** A number as it stands; a share in percent. */
function figure(grid: SheetGrid, row: number, column: number): number | null {
  const found = /^(\d+(?:\.\d+)?)%?$/.exec(grid.text(row, column).replace(/,/g, ""));
  return found ? Number(found[1]) : null;
}

function assign(candidate: ColumnCandidate, role: Role): void {
  candidate.role = role;
  candidate.confidence = 0.75;
  candidate.why = "body-decides";
  candidate.concept ??= { concept: role, strength: 0.75, isExact: false, level: candidate.levels.length - 1 };
}

const isKnown = (value: number | null | undefined): value is number => typeof value === "number";
