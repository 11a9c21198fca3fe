import { HostFailure, WriteRefused } from "../../app/ports";
import { hostError } from "./hostError";

/** After so long without an answer Excel is taken to be gone. */
const PATIENCE = 60_000;

/**
 * One conversation with Excel: `work` queues requests and awaits context.sync().
 * @throws WriteRefused for what a person can set right · HostFailure for everything else, also where no answer comes
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure("no-answer")), PATIENCE);
  });
  try {
    return await Promise.race([Excel.run(work), silence]);
  } catch (error) {
    if (error instanceof HostFailure || error instanceof WriteRefused) throw error;
    throw hostError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** May a member of this ExcelApi version be used here? */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
