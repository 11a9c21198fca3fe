import { evidenceSentences } from "../../messages/zhCN";
import { measureEvidence } from "../../messages/zhCN/recognition";
import type { TaskRow, ValueCell } from "../read/taskRow";
import { QUANTITY } from "../recognise/lexicon/bodyLexicon";
import { squeeze } from "../recognise/squeeze";
import type { ExtractionContext, IndicatorDraft } from "./extraction";
import { nameGoals } from "./goalNames";
import { type Goal, goalsOf } from "./goals";
import { type PairedIndicator, quantityOf } from "./indicators";
import { readValue } from "./measures/valueQuantity";
import { pairGoals } from "./pairGoals";
import { mayAnswer } from "./pairing/eligibility";
import type { Reading } from "./reading";
import { understand } from "./understand";
import { sameDimension } from "./unit";

const CHANGE: Partial<Record<IndicatorDraft["kind"], string>> = { growth: "增长", reduction: "下降" };

/**
 * A plan in a cell of its own whose actual the sheet tells in sentences. The plan is read as the goal it stands for
 * (老旧小区改造 and 15个: 老旧小区改造15个), so that the report is held to the same guards as beside a goal in words: a site chosen
 * or a stock of earlier years is no achievement there either. A report that is nothing but a value (4731人) is the actual.
 */
export function answerInWords(
  row: TaskRow,
  planned: IndicatorDraft,
  progress: readonly Reading[],
  context: ExtractionContext,
): PairedIndicator {
  const unanswered: PairedIndicator = { draft: planned, issues: [], pair: null };
  const { unit } = planned.target;
  const [measure, ...others] = row.measures;
  if (!measure || others.length > 0 || measure.actual || measure.rate || unit === "" || progress.length === 0)
    return unanswered;
  const bare = bareValue(row, planned);
  if (bare) return { ...unanswered, draft: bare };
  const goal = goalOf(row, planned, measure.plan, context);
  if (!goal) return unanswered;
  const [paired] = pairGoals([goal], progress);
  const { actual, certainty, evidence, candidates } = paired!.draft;
  if (actual === null && candidates.length === 0) return { ...paired!, draft: toConfirm(planned, goal, progress) };
  return { ...paired!, draft: { ...planned, actual, certainty, evidence, candidates } };
}

/** The plan as a goal: in the cell's own words where it has any, else in those of the task it stands beside. */
function goalOf(
  row: TaskRow,
  { name, kind, target: { value, unit, cell } }: IndicatorDraft,
  plan: ValueCell | null,
  context: ExtractionContext,
): Goal | undefined {
  const words = plan?.content.type === "text" && !QUANTITY.test(squeeze(plan.content.text)) ? plan.content.text : null;
  const reading = understand(
    { cell, text: words ?? `${plainName(name)}${CHANGE[kind] ?? ""}${value}${unit}` },
    "goal",
    context,
  );
  const goals = nameGoals(goalsOf(reading, []), words === null ? null : understand(row.task, "goal", context));
  const found = goals.find(({ claim: { mention } }) => mention.value === value && mention.unit === unit);
  return found && { ...found, kind };
}

/** Without a serial, a mark, or the unit in brackets. */
function plainName(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]|^\s*[\d①-⑳]+[.、．]?|[▲●■★]/gu, "");
}

/** Numbers of the plan's unit under another name: a person may know that they are meant. */
function toConfirm(planned: IndicatorDraft, goal: Goal, progress: readonly Reading[]): IndicatorDraft {
  const { target } = planned;
  const candidates = progress.flatMap((reading) =>
    reading.claims
      .filter((claim) => claim.rule !== "stock" && mayAnswer(goal, claim, reading))
      .map((claim) => quantityOf(claim, reading, 1)),
  );
  const evidence = evidenceSentences.otherName(
    `${target.value}${target.unit}`,
    candidates.map(({ value, unit }) => `${value}${unit}`),
  );
  return candidates.length === 0 ? planned : { ...planned, certainty: "unclear", evidence, candidates };
}

function bareValue(row: TaskRow, planned: IndicatorDraft): IndicatorDraft | null {
  const [source, ...others] = row.progress;
  if (!source || others.length > 0 || !QUANTITY.test(squeeze(source.text))) return null;
  const { target } = planned;
  const read = readValue({ cell: source.cell, content: { type: "text", text: source.text } }, target.unit);
  if (!read || !sameDimension(read.unit, target.unit)) return null;
  const { value, upper, unit, qualifier, span, cell } = read;
  return {
    ...planned,
    actual: { value, upper, unit, qualifier, span, cell },
    certainty: "implied",
    evidence: measureEvidence.pair(target.cell, cell),
  };
}
