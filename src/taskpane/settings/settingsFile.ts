import { type Settings, settingsSchema } from "../../domain/settings";
import { settingsProblems } from "./settingsProblems";

const KIND = "mubiao-settings";

/** The settings as a file for other offices. The as-of date stays behind: it belongs to one month's sheet, not to a standard. */
export function settingsFile(settings: Settings): string {
  return JSON.stringify({ kind: KIND, version: 1, settings: { ...settings, asOf: null } }, null, 2);
}

/** The settings of such a file; null where it is no such file or its rules are not sound. The present as-of date is kept. */
export function settingsFromFile(text: string, present: Settings): Settings | null {
  try {
    const file = JSON.parse(text) as { kind?: unknown; settings?: unknown };
    const parsed = settingsSchema.safeParse(file.settings);
    if (file.kind !== KIND || !parsed.success || Object.keys(settingsProblems(parsed.data)).length > 0) return null;
    return { ...parsed.data, asOf: present.asOf };
  } catch {
    return null;
  }
}
