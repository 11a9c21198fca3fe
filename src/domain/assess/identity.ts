import type { TaskRow } from "../read/taskRow";
import type { IndicatorDraft } from "../extract/extraction";
import { TextHash } from "../sheet/textHash";

/** A task by what it asks for: the same next month, when only its progress has changed. */
export function taskKey(row: TaskRow): string {
  return new TextHash().add(squeeze(goalTexts(row).join("\n"))).toString();
}

/** A task with everything an answer could rest on: it changes as soon as one of its words or numbers does. */
export function taskFingerprint(row: TaskRow): string {
  const numbers = row.measures.flatMap(({ plan, actual, rate }) => [plan, actual, rate].map((cell) => cell?.content));
  const texts = [...goalTexts(row), ...row.progress.map((cell) => cell.text)];
  return new TextHash().add(squeeze(texts.join("\n")) + JSON.stringify(numbers)).toString();
}

/** An indicator within its task. */
export function indicatorKey(draft: IndicatorDraft): string {
  const { name, kind, target, due } = draft;
  return `${squeeze(name)}|${kind}|${target.value}|${target.unit}|${due ?? ""}`;
}

function goalTexts(row: TaskRow): string[] {
  return [row.task, ...row.targets].map((cell) => cell.text);
}

function squeeze(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/gu, "") : text;
}
