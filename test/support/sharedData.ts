import { existsSync } from "node:fs";
import { resolve } from "node:path";

const SHARED = resolve(__dirname, "../../../shared");

/** A file of the real data kept beside the project, which the project itself does not carry. */
export const sharedFile = (path: string): string => resolve(SHARED, path);

/** describe() where the real data is at hand; else its tests are skipped, and the summary names them. */
export const describeWithSharedData: jest.Describe | jest.Describe["skip"] = existsSync(SHARED)
  ? describe
  : describe.skip;
