import type { core } from "zod/mini";
import { type Settings, settingsSchema } from "../../domain/settings";
import { pane } from "../../messages/zhCN";

/** What is wrong, by the dotted path of the field: "lamps.yellowBehind". */
export type Problems = Readonly<Record<string, string>>;

/** Every problem of a draft in a clerk's words; none where it may be saved. */
export function settingsProblems(draft: unknown): Problems {
  const parsed = settingsSchema.safeParse(draft);
  return parsed.success ? betweenFields(parsed.data) : bySentence(parsed.error);
}

function bySentence({ issues }: core.$ZodError): Problems {
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), sentenceOf(issue)]));
}

function sentenceOf(issue: core.$ZodIssue): string {
  const words = pane.settings.wrong;
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number" || issue.expected === "int" ? words.number : words.other;
    case "too_small":
      return issue.origin === "string" ? words.empty : words.tooSmall(String(issue.minimum));
    case "too_big":
      return words.tooBig(String(issue.maximum));
    case "invalid_format":
      return words.day;
    default:
      return words.other;
  }
}

/** What each field alone cannot tell. */
function betweenFields({ lamps, pace }: Settings): Problems {
  const problems: Record<string, string> = {};
  if (lamps.preset === "custom" && lamps.yellowBehind < lamps.greenBehind) {
    problems["lamps.yellowBehind"] = pane.settings.wrong.yellowBelowGreen;
  }
  if (pace.rule === "curve") {
    pace.months.forEach((due, index) => {
      if (index > 0 && due < pace.months[index - 1]!) problems[`pace.months.${index}`] = pane.settings.wrong.falling;
    });
  }
  return problems;
}
