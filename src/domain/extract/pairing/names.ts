import { RELATED_MEASURES, SAME_MEASURE } from "../lexicon/measureSynonyms";
import { CONTRAST_WORDS, CONTRASTS, HARVESTS, NOMINAL_VERBS } from "../lexicon/nameWords";
import { stripped } from "../parsers/verbStripping";

/** How two names of measures compare: 1 the same, 0 different, between them the same with words added, dropped or exchanged. */
export interface NameMatch {
  readonly score: number;
  /** One names a measure near the other's; only a person can say whether it is the one meant. */
  readonly related: boolean;
}

const DIFFERENT: NameMatch = { score: 0, related: false };

/** The better match of any name of one measure with any of the other's; a plain conflict of nouns is not outweighed by a shared verb. */
export function compareNames(ones: readonly string[], others: readonly string[]): NameMatch {
  let best = DIFFERENT;
  for (const one of ones) {
    for (const other of others) {
      const match = compare(one, other);
      if (match.score > best.score || (match.related && best.score === 0)) best = match;
    }
  }
  return best;
}

/** A name in one of the forms it is compared in; the more was taken off it, the less a match weighs. */
interface NameForm {
  readonly form: string;
  readonly weight: number;
}

const forms = new Map<string, readonly NameForm[]>();

/** A name whole, without verbs around it, and without a nominal verb or 率, 数 at its end. */
function formsOf(name: string): readonly NameForm[] {
  const known = forms.get(name);
  if (known) return known;
  const plain = canonical(name.replace(/[\s"“”‘’()·,，、的]/g, ""));
  const core = stripped(plain);
  const found: NameForm[] = [];
  for (const [form, weight] of [
    [plain, 1],
    [core, 0.99],
    [withoutNominal(core), 0.93],
    [withoutNominal(plain), 0.93],
  ] as const) {
    if (form !== "" && !found.some((other) => other.form === form)) found.push({ form, weight });
  }
  // The texts of one workbook use few names; a bound keeps strange input from growing the table.
  if (forms.size < 4000) forms.set(name, found);
  return found;
}

function withoutNominal(name: string): string {
  const word = NOMINAL_VERBS.endingAt(name, name.length);
  return word && name.length - word[0].length >= 2 ? name.slice(0, name.length - word[0].length) : name;
}

function canonical(name: string): string {
  let result = name;
  for (const [lead, ...rest] of SAME_MEASURE) {
    if (lead === undefined || result.includes(lead)) continue;
    const found = rest.find((word) => result.includes(word));
    if (found) result = result.replace(found, lead);
  }
  return result;
}

function compare(one: string, other: string): NameMatch {
  let best = 0;
  for (const a of formsOf(one)) {
    // 破案率 is nearer to 破案率 than to 破案数, though both are 破案 without their ends.
    for (const b of formsOf(other)) {
      const weight = Math.min(a.weight, b.weight);
      if (weight > best) best = Math.max(best, score(a.form, b.form) * weight);
    }
  }
  return best < 0.98 && isRelated(one, other) ? { score: 0.6, related: true } : { score: best, related: false };
}

const RELATED_NAMES: ReadonlySet<string> = new Set(RELATED_MEASURES.flat());

function isRelated(one: string, other: string): boolean {
  if (!formsOf(one).some(({ form }) => RELATED_NAMES.has(form))) return false;
  const a = formsOf(one).map(({ form }) => form);
  const b = formsOf(other).map(({ form }) => form);
  return RELATED_MEASURES.some(
    ([left, right]) => (a.includes(left) && b.includes(right)) || (a.includes(right) && b.includes(left)),
  );
}

/** Compares two names character by character along their longest common subsequence. */
function score(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > 40 || b.length > 40) return a.endsWith(b.slice(-12)) ? 0.6 : 0;
  for (const group of CONTRAST_WORDS) {
    const x = group.find((word) => a.includes(word));
    const y = group.find((word) => b.includes(word));
    if (x && y && x !== y) return 0;
  }
  if (thresholdsOf(a) !== thresholdsOf(b)) return 0;
  if (HARVESTS.some((word) => a.includes(word) !== b.includes(word))) return 0;
  if (isTurned(a, b)) return 0.9;
  const { onlyA, onlyB, conflict, swaps } = align(a, b);
  if (conflict) return 0;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (swaps > 0) return swaps === 1 && shorter.length >= 4 && onlyA <= 1 && onlyB <= 1 ? 0.8 : 0;
  // Chinese names end in their head: 受益人口 is 自来水受益人口, but 消费品 is no 消费品零售总额.
  if (shorter.length < 2 || longer.slice(-2) !== shorter.slice(-2))
    return shorter.length >= 4 && longer.startsWith(shorter) && longer.length - shorter.length <= 2 ? 0.75 : 0;
  if (onlyB === 0) return 0.92;
  if (onlyA === 0) return onlyB <= 3 ? 0.86 : onlyB <= 5 ? 0.72 : 0.5;
  return onlyA + onlyB <= 4 ? 0.76 : 0.5;
}

/** 衬砌渠道 and 渠道衬砌: verb and object in either order. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  for (let cut = 2; cut <= a.length - 2; cut++) if (a.slice(cut) + a.slice(0, cut) === b) return true;
  return false;
}

/** The limits inside a name: 10亿元以上项目 and 50亿元以上项目 are two measures, 亿元以上 means one 亿. */
function thresholdsOf(name: string): string {
  if (!/[万亿元米]/.test(name)) return "";
  return [...name.matchAll(/(\d{1,9}(?:\.\d{1,4})?)?[千百]?(?:万元|亿元|亿|万亩|平方米)/g)]
    .map((match) => match[1] ?? "1")
    .join();
}

interface Alignment {
  readonly onlyA: number;
  readonly onlyB: number;
  readonly conflict: boolean;
  /** Single characters exchanged for another (绿化 / 绿地). */
  readonly swaps: number;
}

function align(a: string, b: string): Alignment {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  let onlyA = 0;
  let onlyB = 0;
  let swaps = 0;
  let conflict = false;
  while (i < a.length || j < b.length) {
    const fromI = i;
    const fromJ = j;
    while (i < a.length && j < b.length && a[i] !== b[j]) {
      if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
      else j++;
    }
    if (i >= a.length || j >= b.length) {
      i = a.length;
      j = b.length;
    }
    const runA = a.slice(fromI, i);
    const runB = b.slice(fromJ, j);
    if (runA && runB) {
      if (runA.length > 1 || runB.length > 1 || CONTRASTS.some((group) => group.includes(runA) && group.includes(runB)))
        conflict = true;
      else swaps++;
    } else {
      onlyA += runA.length;
      onlyB += runB.length;
    }
    i++;
    j++;
  }
  return { onlyA, onlyB, conflict, swaps };
}
