import { type Rect, columnLetters, parseRect } from "./address";

/** An area of a sheet, as the formula of a defined name refers to it. */
export interface Reference {
  readonly sheet: string;
  readonly rect: Rect;
}

/** The areas that a name's formula refers to, without "="; what is none of a sheet (#REF!) is left out. */
export function parseReferences(formula: string): readonly Reference[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? []).flatMap((area) => {
    const target = /^(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z\d:]+)$/u.exec(area);
    const sheet = target?.[1]?.replaceAll("''", "'") ?? target?.[2];
    const rect = parseRect(target?.[3] ?? "");
    return sheet && rect ? [{ sheet, rect }] : [];
  });
}

/** A sheet's name as a formula writes it. Always quoted: which names may go without differs between programs. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'表 1'!$A$2:$C$5". */
export function referenceTo({ sheet, rect }: Reference): string {
  const { top, left, bottom, right } = rect;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  return `${quotedSheet(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}
