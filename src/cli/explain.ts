import { explainPair } from "../domain/extract/explainPair";

/** What Mubiao reads in a goal and a progress sentence, and why, as lines of Chinese for a terminal. `asOf` is an ISO day, or null for today. */
export function explain(target: string, progress: string, asOf: string | null): string {
  return explainPair(target, progress, asOf ?? new Date().toISOString().slice(0, 10));
}
