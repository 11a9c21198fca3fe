import { NO_REPORT } from "./lexicon/statusWords";
import type { Reading } from "./reading";

/** Does a text tell anything? 同上月, 无, 详见附件 fill a cell and report nothing; a number always tells. */
export function reports({ claims, text }: Reading): boolean {
  if (claims.length > 0) return true;
  const said = text.trim();
  return said !== "" && !NO_REPORT.test(said);
}
