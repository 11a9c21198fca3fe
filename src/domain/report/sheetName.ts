const LONGEST = 31;

/** The name with what Excel forbids in a sheet's name taken out: \ / ? * [ ] : , apostrophes at its ends, more than 31 characters. */
export function legalSheetName(wanted: string): string {
  const clean = wanted
    .replace(/[\\/?*[\]:\p{Cc}]/gu, " ")
    .replace(/^[\s']+|[\s']+$/gu, "")
    .slice(0, LONGEST)
    .replace(/[\s']+$/u, "");
  // Excel keeps the English name of its change history for itself.
  return clean === "" || clean.toLowerCase() === "history" ? "工作表" : clean;
}

/** The wanted name, or with （2）, （3） … where others hold it. Capitals do not tell sheets apart. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const held = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = legalSheetName(wanted);
  let name = plain;
  for (let number = 2; held.has(name.toLowerCase()); number++) {
    const suffix = `（${number}）`;
    name = plain.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}
