import { ExcelError } from "../wire/request";
import type { MemberGate } from "../wire/resolver";
import { minor, readClientTypes } from "./clientMembers";

/** An Excel that stops at a version of ExcelApi: it refuses every newer member by name, as an older Excel does. */
export function requirementGate(version: string): MemberGate {
  const types = readClientTypes();
  return (type, member) => {
    const since = types.get(type)?.since.get(member) ?? 1;
    if (since > minor(version)) {
      throw new ExcelError("ApiNotFound", `${type}.${member} needs ExcelApi 1.${since}; this Excel has ${version}.`);
    }
  };
}
