import { element, escapeText } from "../xml/compose";
import { type Outline, childOf } from "../xml/outline";
import { type Splice, appendTo, insertInOrder, remove, setAttribute } from "../xml/splice";

/** CT_Workbook (ECMA-376 part 1, 18.2.27), as far as something of ours can stand behind it. */
export const WORKBOOK_SEQUENCE = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

/** A hidden name of the whole workbook, or a name local to a sheet. */
export interface WantedName<Sheet> {
  readonly name: string;
  readonly formula: string;
  readonly sheet: Sheet | null;
}

/**
 * The edits that set the wanted names and keep local names with their sheets, which are known by position only.
 * @param sheets as they will stand
 * @param sheetAt the sheet at a position in the file as read; null where it is to go, and its names with it
 * @param drops whether a name that is not wanted is to go
 */
export function definedNameEdits<Sheet>(
  xml: string,
  workbook: Outline,
  names: readonly WantedName<Sheet>[],
  sheets: readonly Sheet[],
  sheetAt: (index: number) => Sheet | null,
  drops: (name: string, sheet: Sheet | null) => boolean,
): readonly Splice[] {
  const { prefix } = workbook;
  const list = childOf(workbook.root, "definedNames");
  const nameXml = ({ name, formula, sheet }: WantedName<Sheet>) => {
    const scope = sheet ? { localSheetId: sheets.indexOf(sheet) } : { hidden: true };
    return element(`${prefix}definedName`, { name, ...scope }, escapeText(formula));
  };
  const wanted = [...names];
  const edits: Splice[] = [];
  let kept = 0;
  for (const child of list?.children ?? []) {
    const { name = "", localSheetId } = child.attributes;
    const sheet = localSheetId === undefined ? null : sheetAt(Number(localSheetId));
    const isOrphaned = localSheetId !== undefined && sheet === null;
    const at = wanted.findIndex((candidate) => candidate.name === name && candidate.sheet === sheet);
    if (isOrphaned || (at < 0 && drops(name, sheet))) {
      edits.push(remove(child));
      continue;
    }
    kept += 1;
    if (at >= 0) {
      const text = nameXml(wanted.splice(at, 1)[0]!);
      if (xml.slice(child.start, child.end) !== text) edits.push({ start: child.start, end: child.end, text });
    } else if (sheet !== null && sheets.indexOf(sheet) !== Number(localSheetId)) {
      edits.push(setAttribute(xml, child, "localSheetId", String(sheets.indexOf(sheet))));
    }
  }
  const added = wanted.map(nameXml).join("");
  if (!list) {
    if (added === "") return [];
    const text = element(`${prefix}definedNames`, {}, added);
    return [insertInOrder(workbook, WORKBOOK_SEQUENCE, "definedNames", text)];
  }
  // An empty list is not allowed.
  if (kept === 0 && added === "") return [remove(list)];
  return added === "" ? edits : [...edits, appendTo(xml, list, prefix, added)];
}
