import type { Qualifier } from "../extraction";
import { type BoundWord, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from "../lexicon/qualifiers";
import type { QuantityMention } from "../mention";
import type { UnitMeaning } from "../unit";

/** A quantity before the words beside it are read. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly meaning: UnitMeaning;
  readonly script: QuantityMention["script"];
  readonly by: QuantityMention["by"];
  readonly rough?: boolean;
}

/** Most numbers have no such word. */
const EXACT: readonly BoundWord[] = [];

/** Puts a draft together with the words beside it that say how exact it is. */
export function qualified(text: string, draft: Draft, found: readonly QuantityMention[]): QuantityMention {
  let bounds = EXACT;
  const floor = found.at(-1)?.outerEnd ?? 0;
  let outerStart = draft.start;
  let outerEnd = draft.end;
  for (let turn = 0; turn < 2; turn++) {
    const word = QUALIFIERS_AFTER.startingAt(text, outerEnd);
    if (!word || (word[0] === "内" && !/[天日月年时作]$/.test(draft.unit)) || /^[多余许]/.test(word[0])) break;
    bounds = [...bounds, word[1]];
    outerEnd += word[0].length;
  }
  for (let turn = 0; turn < 3; turn++) {
    if (outerStart <= floor || text[outerStart - 1] === "(") break;
    const word = QUALIFIERS_BEFORE.endingAt(text, outerStart, floor);
    if (!word || !standsAlone(text, outerStart - word[0].length, word[0])) break;
    bounds = [...bounds, word[1]];
    outerStart -= word[0].length;
  }
  if (draft.rough) bounds = [...bounds, "about"];
  return {
    start: draft.start,
    end: draft.end,
    outerStart,
    outerEnd,
    value: draft.value,
    upper: draft.upper,
    unit: draft.unit,
    meaning: draft.meaning,
    qualifier: qualifierOf(bounds),
    bounds,
    script: draft.script,
    by: draft.by,
  };
}

/** 经过, 通过, 附近, 最近, 节约 end in a qualifier's character and are none. */
function standsAlone(text: string, start: number, word: string): boolean {
  if (word.length > 1) return true;
  const before = text[start - 1] ?? "";
  if (word === "过") return !/[经通超不透越度渡]/.test(before);
  if (word === "近") return !/[附最临就靠新远]/.test(before);
  if (word === "约") return !/[节签合大条特制集履契预违]/.test(before);
  return true;
}

function qualifierOf(bounds: readonly BoundWord[]): Qualifier {
  const first = bounds[0];
  if (first === undefined) return "exact";
  if (bounds.includes("max") || bounds.includes("below")) return "atMost";
  if (bounds.includes("min") || bounds.includes("above")) return "atLeast";
  return "about";
}
