import { UnreadableFile } from "../../../app/ports";
import type { DefinedName, SheetSnapshot } from "../../../domain/sheet/snapshot";
import type { Parts } from "../parts";
import { type Relationship, readRelationships } from "../relationships";
import { foreignAttribute, isTrue } from "../xml/scanXml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** "worksheet", or "chartsheet", "dialogsheet" … which hold no cells. */
  readonly kind: string;
  readonly part: string;
}

/** What workbook.xml and its relationships tell. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
  readonly counts1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Packages never change, and each is asked many times in a write. */
const read = new WeakMap<Parts, WorkbookPart>();

/** @throws UnreadableFile zip-without-workbook · truncated */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const known = read.get(parts);
  if (known) return known;
  const workbook = workbookPartOf(parts);
  read.set(parts, workbook);
  return workbook;
}

function workbookPartOf(parts: Parts): WorkbookPart {
  const part = readRelationships(parts, "").find((relationship) => relationship.type === "officeDocument")?.target;
  if (!part || !part.endsWith(".xml") || !parts.has(part)) throw new UnreadableFile("zip-without-workbook");
  const relationships = readRelationships(parts, part);
  const sheets: SheetEntry[] = [];
  const names: { name: string; formula: string; hidden: boolean; localTo: number | null }[] = [];
  let isStructureProtected = false;
  let counts1904 = false;
  let inName = false;
  let root: string | null = null;
  parts.scan(part, {
    open(element, attributes) {
      root ??= element;
      if (element === "sheet") {
        const id = foreignAttribute(attributes, "id");
        const relationship = relationships.find((candidate) => candidate.id === id);
        if (!relationship?.target || !parts.has(relationship.target)) throw new UnreadableFile("truncated");
        const { type: kind, target } = relationship;
        sheets.push({ name: attributes.name ?? "", visibility: visibilityOf(attributes.state), kind, part: target });
      } else if (element === "definedName") {
        const { name = "", hidden, localSheetId } = attributes;
        const localTo = localSheetId === undefined ? null : Number(localSheetId);
        names.push({ name, formula: "", hidden: isTrue(hidden), localTo });
        inName = true;
      } else if (element === "workbookPr") counts1904 = isTrue(attributes.date1904);
      else if (element === "workbookProtection") isStructureProtected = isTrue(attributes.lockStructure);
    },
    text(text) {
      if (inName) names.at(-1)!.formula += text;
    },
    close(element) {
      if (element === "definedName") inName = false;
    },
  });
  if (root !== "workbook") throw new UnreadableFile("zip-without-workbook");
  return {
    part,
    sheets,
    names: names.map(({ localTo, ...rest }) => ({
      ...rest,
      sheet: localTo === null ? null : (sheets[localTo]?.name ?? null),
    })),
    isStructureProtected,
    counts1904,
    relationships,
  };
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
