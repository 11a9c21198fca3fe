import type { Standing } from "./standing";

/** Table names are taken for the whole workbook; the tables of own sheets are about to go, so theirs are free. */
export function tableNamer({ tables, own }: Standing): (wanted: string) => string {
  const ours = new Set([...own.values()].map(({ id }) => id));
  const taken = new Set(tables.filter(({ sheetId }) => !ours.has(sheetId)).map(({ name }) => name.toLowerCase()));
  return (wanted) => {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
