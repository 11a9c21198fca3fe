import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { stripped } from "../parsers/verbStripping";

const NONE: readonly string[] = [];
const LIST_MARK = /[、和及与]/;
/** What the last item leaves at least when its name is shortened. */
const LEAST_KEPT = 2;

/**
 * 绿色、有机和地理标志农产品 ← 绿色有机地标农产品: the goal's list told in one word, its items in order and the last of them shortened at most. One item
 * of the list (绿色农产品) is no answer to all of them.
 */
export function isListInOneWord({ claim, reading: { text } }: Goal, { names }: Claim): boolean {
  const items = listBefore(text, claim);
  return items.length >= 2 && names.some((name) => holdsAll(stripped(name), items));
}

function listBefore(text: string, { clause, mention }: Claim): readonly string[] {
  const ahead = text.slice(clause.start, mention.outerStart);
  if (!LIST_MARK.test(ahead)) return NONE;
  const items = ahead.split(LIST_MARK);
  return items.every((item) => /^[\u4e00-\u9fff]{2,12}$/.test(item)) ? [stripped(items[0]!), ...items.slice(1)] : NONE;
}

/** Does the word hold every item whole but the last, of which it may leave out some, and end as that does? */
function holdsAll(word: string, items: readonly string[]): boolean {
  const last = items.at(-1)!;
  const whole = items.slice(0, -1).join("");
  if (!word.startsWith(whole) || word.slice(-LEAST_KEPT) !== last.slice(-LEAST_KEPT)) return false;
  let at = whole.length;
  for (const char of last) if (char === word[at]) at++;
  return at === word.length && word.length - whole.length >= LEAST_KEPT;
}
