import type { Indicator } from "../../domain/assess/assessment";
import type { Span } from "../../domain/sheet/source";

/** A stretch of a cell's text: plain, or used as a number of an indicator. */
export interface Stretch {
  readonly text: string;
  readonly used: "target" | "actual" | null;
}

/** Where an assessment, or a proposal, takes a number from. */
export interface Use {
  readonly span: Span;
  readonly as: "target" | "actual";
}

/** Cuts a cell's text at the numbers used in it. Spans that overlap an earlier one, or leave the text, are dropped. */
export function stretches(text: string, used: readonly Use[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  for (const { span, as } of used.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < from || span.end > text.length) continue;
    if (span.start > from) result.push({ text: text.slice(from, span.start), used: null });
    result.push({ text: text.slice(span.start, span.end), used: as });
    from = span.end;
  }
  if (from < text.length) result.push({ text: text.slice(from), used: null });
  return result;
}

/** Every number that a task's indicators use. */
export function usesOf(indicators: readonly Indicator[]): readonly Use[] {
  return indicators.flatMap(({ target, actual }) => {
    const uses: Use[] = [];
    if (target.span) uses.push({ span: target.span, as: "target" });
    if (actual?.span) uses.push({ span: actual.span, as: "actual" });
    return uses;
  });
}
