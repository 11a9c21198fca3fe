import type { Issue } from "../issue";
import type { OwnerCells } from "./ownerCells";
import type { TaskRow } from "./taskRow";
import { isVagueOwner } from "./vagueOwner";

/** More distinct units than any district has: beyond it the comparison is left out rather than grow with the sheet. */
const MOST_UNITS = 400;
const ADMINISTRATIVE = /[省市县区旗州镇乡]/g;

/** Pairs of lead units whose names are so near that they may be one unit: proposed once each, never merged. */
export function unitAliases(tasks: readonly TaskRow[], cells: OwnerCells): Issue[] {
  const known = new Map<string, { first: TaskRow; count: number }>();
  for (const task of tasks) {
    for (const { name } of task.leadUnits) {
      const unit = known.get(name);
      if (unit) unit.count++;
      else if (!isVagueOwner(name)) known.set(name, { first: task, count: 1 });
    }
  }
  if (known.size > MOST_UNITS) return [];
  const names = [...known.keys()];
  const issues: Issue[] = [];
  names.forEach((name, index) => {
    for (const other of names.slice(index + 1)) {
      if (!mayBeOneUnit(name, other)) continue;
      const [rarer, commoner] = known.get(name)!.count < known.get(other)!.count ? [name, other] : [other, name];
      issues.push({
        code: "unit-alias",
        severity: "info",
        cell: cells.cellOf(known.get(rarer)!.first, "leadUnit", rarer),
        facts: { name: rarer, other: commoner },
      });
    }
  });
  return issues;
}

/**
 * 岳阳楼公安分局 and 楼区公安分局, 区发改局 and 发改局, 区住建局 and 区住房和城乡建设局 may be one unit; 市教育局 and 区教育局,
 * 城东派出所 and 城西派出所 are two.
 */
export function mayBeOneUnit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || short === long || short.at(-1) !== long.at(-1)) return false;
  let shared = 0;
  while (shared < short.length && short.at(-1 - shared) === long.at(-1 - shared)) shared++;
  if (shared >= 3) {
    const [a, b] = [short.slice(0, short.length - shared), long.slice(0, long.length - shared)];
    const [levelA, levelB] = [a.match(ADMINISTRATIVE)?.at(-1), b.match(ADMINISTRATIVE)?.at(-1)];
    if (levelA && levelB && levelA !== levelB) return false;
    const [placeA, placeB] = [a, b]
      .map((place) => place.replace(ADMINISTRATIVE, ""))
      .sort((x, y) => x.length - y.length) as [string, string];
    // What is left must be the same place written shorter; a place that is only in one of them must carry its level.
    if (placeA === "") return placeB === "" || levelA !== undefined || levelB !== undefined;
    return placeA !== placeB ? isSubsequence(placeA, placeB) && (levelA !== undefined || levelB !== undefined) : true;
  }
  return (
    short.length >= 4 &&
    short.slice(0, 2) === long.slice(0, 2) &&
    long.length >= short.length + 2 &&
    isAbbreviation(short, long)
  );
}

/** Official abbreviations keep the order of characters and leave out a word with 和, 与 or 城乡 in it. */
function isAbbreviation(short: string, long: string): boolean {
  return (
    isSubsequence(short, long) &&
    /[和与及]|城乡|社会保障|信息化|农村|广播|旅游|改革|委员会|工作|管理|服务|事务/.test(long)
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
