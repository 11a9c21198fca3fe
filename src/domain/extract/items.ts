import type { SourceText } from "../sheet/source";
import { deadlinesOf } from "./deadlines";
import type { ExtractionContext, TaskItem } from "./extraction";
import { readTimedText } from "./reading";

const CIRCLED = /[①-⑳⑴-⒇㈠-㈩]/;
const OWNER = /[(（]([^()（）]{2,20}?)(?:同志)?(?:牵头)?负责[)）]/;

const NONE: readonly TaskItem[] = [];

/** The ①②③ parts of a task, each with the person named as （…负责） and its own deadlines; none where the text is not so divided. */
export function itemsOf(source: SourceText, context: ExtractionContext): readonly TaskItem[] {
  if (!CIRCLED.test(source.text)) return NONE;
  const starts: number[] = [];
  for (let at = 0; at < source.text.length; at++) if (CIRCLED.test(source.text[at] as string)) starts.push(at);
  return starts.map((start, at) => {
    const written = source.text.slice(start + 1, starts[at + 1] ?? source.text.length);
    const owner = OWNER.exec(written);
    const text = (owner ? written.replace(owner[0], "") : written).trim().replace(/[;；。，,、\s]{1,8}$/, "");
    const reading = readTimedText({ cell: source.cell, text: written }, context.year, context.simplify);
    return {
      text,
      owner: owner ? (owner[1] as string).replace(/\s/g, "") : null,
      deadlines: deadlinesOf(reading, "goal", context.asOf),
    };
  });
}
