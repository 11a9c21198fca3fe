import { INTERCHANGEABLE } from "../lexicon/nameWords";

/** How two names lie beside each other along their longest common subsequence. */
export interface Alignment {
  /** Characters that only one of them has. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Different words in the same place, or one character exchanged for another that means something else (供水 / 污水). */
  readonly conflict: boolean;
  /** Single characters exchanged for another of the same meaning (公路 / 道路). */
  readonly swaps: number;
}

/** Longer names are no names of measures any more but half a sentence. */
export const LONGEST_ALIGNED = 40;

const WIDTH = LONGEST_ALIGNED + 1;
/** Lengths of common subsequences from (i, j) on. Names are compared by the hundred thousand: one table serves them all. */
const common = new Uint8Array(WIDTH * WIDTH);

/** Aligns two names of at most LONGEST_ALIGNED characters. */
export function align(a: string, b: string): Alignment {
  fillCommon(a, b);
  let i = 0;
  let j = 0;
  let onlyA = 0;
  let onlyB = 0;
  let swaps = 0;
  let conflict = false;
  while (i < a.length || j < b.length) {
    const fromI = i;
    const fromJ = j;
    while (i < a.length && j < b.length && a.charCodeAt(i) !== b.charCodeAt(j)) {
      if (common[(i + 1) * WIDTH + j]! >= common[i * WIDTH + j + 1]!) i++;
      else j++;
    }
    if (i >= a.length || j >= b.length) {
      i = a.length;
      j = b.length;
    }
    const runA = i - fromI;
    const runB = j - fromJ;
    if (runA === 0 || runB === 0) {
      onlyA += runA;
      onlyB += runB;
    } else if (runA > 1 || runB > 1 || !areInterchangeable(a[fromI]!, b[fromJ]!)) conflict = true;
    else swaps++;
    i++;
    j++;
  }
  return { onlyA, onlyB, conflict, swaps };
}

function fillCommon(a: string, b: string): void {
  common.fill(0, a.length * WIDTH, a.length * WIDTH + b.length + 1);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = i * WIDTH;
    const below = row + WIDTH;
    const code = a.charCodeAt(i);
    common[row + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      common[row + j] =
        code === b.charCodeAt(j) ? common[below + j + 1]! + 1 : Math.max(common[below + j]!, common[row + j + 1]!);
    }
  }
}

function areInterchangeable(one: string, other: string): boolean {
  return INTERCHANGEABLE.some((group) => group.includes(one) && group.includes(other));
}
