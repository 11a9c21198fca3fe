import type { Assessment } from "../assess/assessment";
import type { Ranking } from "../rank/ranking";
import type { Settings } from "../settings";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Plan } from "./plan";

export function planReport(
  _assessment: Assessment,
  _rankings: { readonly leadUnits: Ranking; readonly leaders: Ranking },
  _settings: Settings,
  _workbook: WorkbookSnapshot,
): Plan {
  return { sheets: [], marks: [], expects: [] };
}
