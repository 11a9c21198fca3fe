import { HostFailure, type RefusalCode, WriteRefused } from "../../app/ports";

/** Errors that a person can set right, by Excel's own codes. */
const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  Conflict: "co-authoring-lock",
  ConcurrencyViolation: "co-authoring-lock",
};

/** Excel's error in our own terms: a refusal where a person can set it right, else a failure under Excel's code. */
export function hostError(error: unknown): WriteRefused | HostFailure {
  const code = errorCode(error);
  const refusal = REFUSALS[code];
  return refusal ? new WriteRefused([{ code: refusal, facts: {} }]) : new HostFailure(code, { cause: error });
}

/** The code of an error of the client library, or of our own making where it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof HostFailure) return error.code;
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  return "unknown";
}
