import { CONTENT_VERBS, LEADING, TRAILING } from "../lexicon/nameWords";

/** The noun without verbs before and behind it; "" where it was only verbs. */
export function stripped(name: string): string {
  let start = 0;
  let end = name.length;
  for (;;) {
    const word = CONTENT_VERBS.startingAt(name, start) ?? LEADING.startingAt(name, start);
    if (!word || start + word[0].length > end || isMeasured(name, start + word[0].length)) {
      // 新|获批研发平台
      if (name[start] !== "新" || start > 0 || !CONTENT_VERBS.startingAt(name, 1)) break;
      start++;
      continue;
    }
    start += word[0].length;
    // 新装|及|改造|路灯
    if (/[及和与并]/.test(name[start] ?? "") && CONTENT_VERBS.startingAt(name, start + 1)) start++;
  }
  for (;;) {
    const word = CONTENT_VERBS.endingAt(name, end, start) ?? TRAILING.endingAt(name, end, start);
    if (!word) break;
    end -= word[0].length;
  }
  return name.slice(start, end);
}

/** 合格率, 满意度: with what stands behind it the verb is a measure. */
function isMeasured(name: string, at: number): boolean {
  return name[at] === "率" || name[at] === "度";
}
