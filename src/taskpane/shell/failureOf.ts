import { HostFailure, WriteRefused } from "../../app/ports";
import { hostFailureSentence, pane, refusalSentence } from "../../messages/zhCN";

/** What was being done when something failed. */
export type FailureKind = "read" | "assess" | "plan" | "write" | "undo" | "save" | "show" | "export" | "screen";

export interface Failure {
  /** One sentence with the next step. */
  readonly sentence: string;
  /** All reasons at once where a write was refused; else empty. */
  readonly reasons: readonly string[];
  /** For support: never shown, only copied. */
  readonly details: string;
}

/** What a clerk is told of an error, and what support gets to see. */
export function failureOf(kind: FailureKind, error: unknown): Failure {
  if (error instanceof WriteRefused) {
    return {
      sentence: pane.failure.refused,
      reasons: error.refusals.map(refusalSentence),
      details: detailsOf(kind, error),
    };
  }
  const known = error instanceof HostFailure ? hostFailureSentence(error.code) : null;
  return { sentence: known ?? pane.failure[kind], reasons: [], details: detailsOf(kind, error) };
}

function detailsOf(kind: FailureKind, error: unknown): string {
  const lines = [`mubiao ${kind}`, new Date().toISOString(), navigator.userAgent];
  for (
    let cause: unknown = error;
    cause !== undefined && cause !== null;
    cause = cause instanceof Error ? cause.cause : null
  ) {
    const code = cause instanceof HostFailure ? `[${cause.code}] ` : "";
    lines.push(cause instanceof Error ? `${code}${cause.stack ?? cause.message}` : String(cause));
  }
  return lines.join("\n");
}
