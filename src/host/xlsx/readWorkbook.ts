import { STORE_NAMESPACE } from "../../domain/report/ownership";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { findOwnXml } from "./ownXml";
import { Parts } from "./parts";
import type { CellContext } from "./read/cellContent";
import { identifyFile } from "./read/identifyFile";
import { readNumberKinds } from "./read/numberKinds";
import { readSharedStrings } from "./read/sharedStrings";
import { SheetReader } from "./read/sheetReader";
import { type SheetEntry, readWorkbookPart } from "./read/workbookPart";
import { openArchive } from "./zip/archive";

/**
 * Reads an .xlsx or .xlsm workbook, of whichever writer, into the snapshot. Inflates only the parts it needs.
 * @param fileName the file's own name; it tells .et and .csv files apart and goes into the snapshot
 * @throws UnreadableFile for every other file and for every damage; nothing else
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  return readParts(openParts(bytes, fileName), fileName);
}

/** The package behind the bytes. @throws UnreadableFile */
export function openParts(bytes: Uint8Array, fileName: string): Parts {
  identifyFile(bytes, fileName);
  return new Parts(openArchive(bytes));
}

/** A package read before, whose sheets need not be read again where their parts are the same. */
export interface KnownPackage {
  readonly parts: Parts;
  readonly snapshot: WorkbookSnapshot;
  /** Sheet parts that were composed here and read back: their cells are not read again before somebody looks at them. */
  readonly composed?: ReadonlySet<string>;
}

/** The snapshot of an opened package. @throws UnreadableFile */
export function readParts(parts: Parts, fileName: string | null, known?: KnownPackage): WorkbookSnapshot {
  const workbook = readWorkbookPart(parts);
  const target = (type: string) => {
    const found = workbook.relationships.find((relationship) => relationship.type === type)?.target;
    return found !== undefined && found !== null && parts.has(found) ? found : null;
  };
  const stringsPart = target("sharedStrings");
  let strings: readonly string[] | null = null;
  const context: CellContext = {
    string: (index) => (strings ??= readSharedStrings(parts, stringsPart))[index],
    numberKinds: readNumberKinds(parts, target("styles")),
    dateShift: workbook.counts1904 ? 1462 : 0,
  };
  const isKept = (part: string) => known?.parts.entry(part) === parts.entry(part);
  // Our own writes only add styles, so that of an unchanged sheet only the strings matter.
  const canReuse = known !== undefined && (stringsPart === null || isKept(stringsPart));
  const sheets = workbook.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet) => {
      const earlier =
        canReuse && isKept(sheet.part) ? known.snapshot.sheets.find(({ name }) => name === sheet.name) : undefined;
      if (earlier) return earlier;
      return known?.composed?.has(sheet.part) ? readLater(parts, sheet, context) : readSheet(parts, sheet, context);
    });
  return {
    fileName,
    sheets,
    names: workbook.names,
    isStructureProtected: workbook.isStructureProtected,
    store: findOwnXml(parts, workbook.relationships, STORE_NAMESPACE)?.text ?? null,
  };
}

function readSheet(parts: Parts, { name, visibility, part }: SheetEntry, context: CellContext): SheetSnapshot {
  const reader = new SheetReader(context);
  parts.scan(part, reader);
  reader.finish();
  const { rows, merges, hiddenRows, hiddenColumns, isProtected } = reader;
  return { name, visibility, rows, merges, hiddenRows, hiddenColumns, isProtected };
}

function readLater(parts: Parts, entry: SheetEntry, context: CellContext): SheetSnapshot {
  let sheet: SheetSnapshot | null = null;
  const read = () => (sheet ??= readSheet(parts, entry, context));
  return {
    name: entry.name,
    visibility: entry.visibility,
    get rows() {
      return read().rows;
    },
    get merges() {
      return read().merges;
    },
    get hiddenRows() {
      return read().hiddenRows;
    },
    get hiddenColumns() {
      return read().hiddenColumns;
    },
    // Nothing that is composed here is.
    isProtected: false,
  };
}
