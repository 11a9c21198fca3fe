import type { TaskRow } from "../read/taskRow";
import type { Extraction, ExtractionContext } from "./extraction";

export function extract(_row: TaskRow, _context: ExtractionContext): Extraction {
  return {
    indicators: [],
    statedRates: [],
    deadlines: [],
    items: [],
    status: "unclear",
    statusReason: "",
    rank: null,
    issues: [],
  };
}
