import type { IndicatorDraft } from "../extract/extraction";
import type { SourceText } from "../sheet/source";
import { TextHash } from "../sheet/textHash";
import type { AssessedTask } from "./assessment";

/** A task by what it asks for: the same next month, when only its progress has changed. */
export function taskKey(goalTexts: readonly SourceText[]): string {
  return new TextHash().add(squeeze(joined(goalTexts))).toString();
}

/**
 * A task with all its words and numbers: what a person's answer is given for. It changes as soon as one of them does. Few
 * tasks are ever asked for theirs, so it is worked out where it is asked for.
 */
export function taskFingerprint({ goalTexts, progressTexts, measures }: TaskWords): string {
  const numbers = measures.flatMap(({ plan, actual, rate }) => [plan, actual, rate].map((cell) => cell?.content));
  const words = squeeze(joined([...goalTexts, ...progressTexts]));
  return new TextHash().add(words + JSON.stringify(numbers)).toString();
}

type TaskWords = Pick<AssessedTask, "goalTexts" | "progressTexts" | "measures">;

/** An indicator within its task, from one assessment to the next. */
export function indicatorKey({
  name,
  kind,
  target,
  due,
}: Pick<IndicatorDraft, "name" | "kind" | "target" | "due">): string {
  return `${squeeze(name)}|${kind}|${target.value}|${target.unit}|${due ?? ""}`;
}

function joined(texts: readonly SourceText[]): string {
  return texts.map(({ text }) => text).join("\n");
}

function squeeze(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/gu, "") : text;
}
