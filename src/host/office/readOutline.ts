import { STORE_NAMESPACE } from "../../domain/report/ownership";
import type { DefinedName, SheetSnapshot } from "../../domain/sheet/snapshot";
import { hasExcelApi, inExcel } from "./excelSession";
import { WRITING_NAMESPACE, textOfOwnXml } from "./ownXml";

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  /** Names of its charts, where they were asked for. */
  readonly charts: readonly string[];
  /** Pictures and shapes on it, where they were asked for. Charts are not among them. */
  readonly shapes: number;
  /** Pivot tables and slicers on it, where they were asked for and this Excel can tell. */
  readonly controls: number;
  /** Ids of its comments, where they were asked for and this Excel can tell. */
  readonly comments: readonly string[];
}

/** What a workbook is made of, without its cells. */
export interface WorkbookOutline {
  readonly fileName: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  readonly store: string | null;
  /** A write broke off and was not taken back. */
  readonly isBroken: boolean;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * Queues the reading of the outline in a conversation; the answer is there after its next sync.
 * @param withObjects what stands on the sheets too; at once, because a second load of the sheets would undo the first
 */
export function askOutline(context: Excel.RequestContext, withObjects = false): () => WorkbookOutline {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load("name,readOnly");
  const knowsNewer = withObjects && hasExcelApi("1.10");
  const properties = ["items/id", "items/name", "items/visibility", "items/protection/protected"];
  const objects = [
    ...(withObjects ? ["items/charts/name", "items/shapes/type", "items/pivotTables/name"] : []),
    ...(knowsNewer ? ["items/comments/id", "items/slicers/id"] : []),
  ];
  worksheets.load([...properties, ...objects]);
  names.load("items/name,items/formula,items/visible");
  protection.load("protected");
  const store = askOwnXml(context, STORE_NAMESPACE);
  const writing = askOwnXml(context, WRITING_NAMESPACE);
  return () => ({
    fileName: workbook.name,
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      isProtected: sheet.protection.protected,
      charts: withObjects ? sheet.charts.items.map(({ name }) => name) : [],
      shapes: withObjects ? sheet.shapes.items.filter(({ type }) => type !== "Unsupported").length : 0,
      controls: (withObjects ? sheet.pivotTables.items.length : 0) + (knowsNewer ? sheet.slicers.items.length : 0),
      comments: knowsNewer ? sheet.comments.items.map(({ id }) => id) : [],
    })),
    names: names.items.map((item) => ({
      name: item.name,
      formula: String(item.formula).replace(/^=/, ""),
      hidden: !item.visible,
      sheet: null,
    })),
    store: store(),
    isBroken: writing() !== null,
  });
}

/** Queues the reading of our part of that namespace; null where there is none. */
export function askOwnXml(context: Excel.RequestContext, namespace: string): () => string | null {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return () => textOf(part, xml);
}

function textOf(part: Excel.CustomXmlPart, xml: OfficeExtension.ClientResult<string>): string | null {
  return part.isNullObject ? null : textOfOwnXml(xml.value);
}

export async function readOutline(): Promise<WorkbookOutline> {
  return inExcel(async (context) => {
    const outline = askOutline(context);
    await context.sync();
    return outline();
  });
}
