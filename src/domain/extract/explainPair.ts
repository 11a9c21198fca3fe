import { explainWords, indicatorKindWords, statusWords } from "../../messages/zhCN";
import { bareTask } from "../read/taskRow";
import type { Claim } from "./claim";
import { extract } from "./extract";
import type { ExtractionContext, IndicatorDraft, Quantity } from "./extraction";
import { type Reading, written } from "./reading";
import { ROLE_RULES } from "./refiners/roles";
import { understand } from "./understand";

/**
 * The reading of one goal and one progress sentence, step by step: every number with its role and the rule that gave it,
 * every pair with its reason, stated rates, deadlines and status.
 */
export function explainPair(target: string, progress: string, asOf: string): string {
  const context: ExtractionContext = {
    asOf,
    year: Number(asOf.slice(0, 4)),
    kind: progress === "" ? "actions" : "narrative",
  };
  const row = {
    ...bareTask({ cell: "A1", text: target }),
    progress: progress === "" ? [] : [{ cell: "B1", text: progress }],
  };
  const result = extract(row, context);
  const lines = [
    explainWords.goal,
    ...mentionLines(understand(row.task, "goal", context)),
    explainWords.progress,
    ...row.progress.flatMap((text) => mentionLines(understand(text, "progress", context))),
    explainWords.indicators,
    ...orNone(result.indicators.map(indicatorLine)),
    explainWords.rates,
    ...orNone(
      result.statedRates.map((rate) => explainWords.rate(rate.name, rate.value, rate.computed, rate.ofAnnualTask)),
    ),
    explainWords.deadlines,
    ...orNone(result.deadlines.map((deadline) => explainWords.deadline(deadline.text, deadline.date))),
    explainWords.status,
    `  ${statusWords[result.status]}：${result.statusReason}`,
  ];
  return lines.join("\n");
}

function mentionLines(reading: Reading): string[] {
  return orNone(reading.claims.map((claim) => mentionLine(claim, reading)));
}

function mentionLine(claim: Claim, reading: Reading): string {
  const { mention } = claim;
  const rule = ROLE_RULES.find((candidate) => candidate.name === claim.rule);
  const role = explainWords.roles[claim.role] + (claim.expected ? explainWords.expected : "");
  const value = `${mention.value}${mention.upper === null ? "" : `—${mention.upper}`}${mention.unit}`;
  return `  ${written(reading, mention.start, mention.end)} = ${value}  ${role}${claim.names.length > 0 ? `  〔${claim.names.join(" / ")}〕` : ""}${rule ? `  ${rule.why}` : ""}`;
}

function indicatorLine({ name, kind, target, actual, evidence, candidates }: IndicatorDraft): string {
  const reached = actual
    ? quantity(actual)
    : candidates.length > 0
      ? candidates.map(quantity).join(" / ")
      : explainWords.unknown;
  return `  ${name}（${indicatorKindWords[kind]}）  ${quantity(target)} ← ${reached}\n    ${evidence}`;
}

function quantity({ value, unit }: Quantity): string {
  return `${value}${unit}`;
}

function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : [`  ${explainWords.none}`];
}
