import type { IndicatorDraft } from "../extract/extraction";
import { confirmationSentences } from "../../messages/zhCN";
import type { TaskRow } from "../read/taskRow";
import { indicatorKey, taskFingerprint } from "./identity";
import type { Confirmation } from "./memory";

export interface Confirmed {
  readonly drafts: readonly IndicatorDraft[];
  /** A rate a person gave for the whole task, percent, or null. */
  readonly taskRate: number | null;
  /** Indices of settled indicators; "task" where the whole task is settled. */
  readonly settled: ReadonlySet<number | "task">;
}

const NOTHING: ReadonlySet<number | "task"> = new Set();

/** Lets a person's answers win over what was read, as long as the words they were given for are unchanged. */
export function applyConfirmations(
  row: TaskRow,
  drafts: readonly IndicatorDraft[],
  confirmations: readonly Confirmation[],
): Confirmed {
  if (confirmations.length === 0) return { drafts, taskRate: null, settled: NOTHING };
  const fingerprint = taskFingerprint({
    goalTexts: [row.task, ...row.targets],
    progressTexts: row.progress,
    measures: row.measures,
  });
  const given = confirmations.filter((confirmation) => confirmation.task === fingerprint);
  const settled = new Set<number | "task">();
  let taskRate: number | null = null;
  for (const { indicator, answer } of given) {
    if (indicator !== null) continue;
    settled.add("task");
    if (answer.type === "rate") taskRate = answer.value;
  }
  const answered = drafts.map((draft, index) => {
    const confirmation = given.find(({ indicator }) => indicator === indicatorKey(draft));
    if (!confirmation) return draft;
    settled.add(index);
    return answer(draft, confirmation);
  });
  return { drafts: answered, taskRate, settled };
}

function answer(draft: IndicatorDraft, { answer, date }: Confirmation): IndicatorDraft {
  switch (answer.type) {
    case "actual": {
      const base = {
        upper: null,
        qualifier: "exact",
        span: null,
        cell: draft.actual?.cell ?? draft.target.cell,
      } as const;
      const chosen = draft.candidates.find(({ value, unit }) => value === answer.value && unit === answer.unit);
      const actual = chosen ?? { ...base, value: answer.value, unit: answer.unit };
      return { ...draft, actual, certainty: "stated", evidence: confirmationSentences.actual(date), candidates: [] };
    }
    case "not-measurable":
      return {
        ...draft,
        actual: null,
        certainty: "unclear",
        evidence: confirmationSentences.notMeasurable(date),
        candidates: [],
      };
    case "accept":
    case "rate":
      return { ...draft, certainty: "stated", evidence: draft.evidence + confirmationSentences.accepted(date) };
  }
}
