import { statusEvidence } from "../../messages/zhCN/recognition";
import type { Verdict } from "../read/taskRow";
import { squeeze } from "../recognise/squeeze";
import type { Status } from "./extraction";
import { statusOfWords } from "./measures/verdictWords";
import type { StatusReading, TargetsMet } from "./status";

const ASKS_FOR_THE_END = /^是否.{0,4}(完成|办结|销号|整改到位|竣工|建成|投产|落实)/;
const YES = /^[是√✓✔]$/;
const NO = /^[否×✗✘]$/;

/**
 * The status of a task whose sheet has a column for it. The column wins over what the report only suggests; it does not win over
 * numbers: a task marked finished whose target is missed, or marked as not begun with work already counted, stays as read.
 */
export function withVerdict(read: StatusReading, verdict: Verdict | null, targets: TargetsMet): StatusReading {
  if (!verdict) return read;
  const words = squeeze(verdict.text);
  const stated: StatusReading = {
    status: statusOf(words, verdict.asked) ?? read.status,
    reason: statusEvidence.words(words),
  };
  if (stated.status === read.status) return read;
  switch (stated.status) {
    case "done":
      return targets.someMissed ? read : stated;
    case "not-started":
      return targets.someAchieved ? read : stated;
    default:
      return targets.all || read.status === "not-started" ? read : stated;
  }
}

function statusOf(words: string, asked: string): Status | null {
  if (!ASKS_FOR_THE_END.test(asked)) return statusOfWords(words);
  if (YES.test(words)) return "done";
  return NO.test(words) ? "underway" : statusOfWords(words);
}
