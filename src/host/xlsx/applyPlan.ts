import type { Receipt } from "../../app/ports";
import type { FormerMarks, UndoRecord } from "../../app/ports/undoRecord";
import type { Plan, SheetKey, SheetPlan } from "../../domain/report/plan";
import { quotedSheet } from "../../domain/sheet/reference";
import { STORE_NAMESPACE, ownSheets, ownershipName } from "../../domain/report/ownership";
import { isMarksName } from "../../domain/report/ownMarks";
import { freeSheetName } from "../../domain/report/sheetName";
import { type Additions, NO_ADDITIONS, clearSheet } from "./edit/additions";
import { type DraftSheet, WorkbookDraft } from "./edit/workbookDraft";
import { rememberedMarks } from "./marks/rememberedMarks";
import { writeMarks } from "./marks/writeMarks";
import { putOwnXml } from "./edit/putOwnXml";
import type { Parts } from "./parts";
import { dropStaleCalcChain } from "./write/calcChain";
import { openStyles, putStyles } from "./write/openStyles";
import { putSheetParts } from "./write/ownSheetParts";
import { TableNames } from "./write/tableNames";

export interface Written {
  readonly parts: Parts;
  readonly receipt: Receipt;
  /** The worksheet parts that were composed here and read back against the plan. */
  readonly composed: ReadonlySet<string>;
  /** The cells that are marked now, as they were before any mark. */
  readonly unmarked: readonly FormerMarks[];
}

/**
 * Patches the package: own sheets are added, written anew in their place, or taken away where the plan has none; every
 * other part stays byte for byte, but for insertions into the workbook part, its relationships, the content types and
 * the styles. Checks nothing: that is the host's.
 * @param calculatesOnLoad whether formulas elsewhere go stale with this write
 * @param earlier what the last write remembers
 */
export async function applyPlan(
  parts: Parts,
  plan: Plan,
  {
    calculatesOnLoad = false,
    earlier = null,
  }: { readonly calculatesOnLoad?: boolean; readonly earlier?: UndoRecord | null } = {},
): Promise<Written> {
  const draft = new WorkbookDraft(parts);
  if (calculatesOnLoad) draft.calculateOnLoad();
  const worksheets = draft.workbook.sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
  const own = ownSheets(draft.workbook.names, worksheets);
  const before = new Map<SheetKey, DraftSheet>();
  for (const [key, name] of own) {
    const sheet = draft.sheets.find((candidate) => candidate.name === name);
    if (sheet) before.set(key, sheet);
  }
  dropStaleCalcChain(draft, [...before.values()]);
  const wanted = new Set<string>(plan.sheets.map(({ key }) => key));
  const additions = new Map<SheetKey, Additions>();
  for (const [key, sheet] of before) {
    if (wanted.has(key)) additions.set(key, clearSheet(draft, sheet));
    else draft.removeSheet(sheet);
  }

  const placed = placeSheets(draft, plan.sheets, before);
  const nameOf = (key: SheetKey) => {
    const sheet = placed.get(key);
    if (!sheet) throw new Error(`the plan refers to a sheet it does not hold: ${key}`);
    return sheet.name;
  };
  const opened = openStyles(draft);
  const { styles } = opened;
  const tables = new TableNames(draft, new Set([...before.values()].map(({ part }) => part)));
  for (const sheetPlan of plan.sheets) {
    const sheet = placed.get(sheetPlan.key)!;
    const kept = additions.get(sheetPlan.key) ?? NO_ADDITIONS;
    await putSheetParts(draft, sheet, sheetPlan, { styles, tables, nameOf, kept });
    draft.setName(ownershipName(sheetPlan.key), `${quotedSheet(sheet.name)}!$A$1`);
    const { titleRows } = sheetPlan.print;
    if (titleRows) {
      const rows = `$${titleRows.from}:$${titleRows.to}`;
      draft.setName("_xlnm.Print_Titles", `${quotedSheet(sheet.name)}!${rows}`, sheet);
    }
  }
  const unmarked = writeMarks(draft, plan.marks, styles, rememberedMarks(parts, earlier));
  putStyles(draft, opened);
  if (plan.store !== undefined) putOwnXml(draft, STORE_NAMESPACE, plan.store);

  const gone = new Set([...before.keys()].map(ownershipName));
  const rewritten = new Set(placed.values());
  const written = plan.sheets.map(({ key }) => ({ key, name: nameOf(key) }));
  await draft.package.deflateAhead();
  const patched = draft.finish((name, sheet) =>
    sheet === null ? gone.has(name) || isMarksName(name) : name.startsWith("_xlnm.") && rewritten.has(sheet),
  );
  const composed = new Set(plan.sheets.map(({ key }) => placed.get(key)!.part));
  return { parts: patched, receipt: { written }, composed, unmarked };
}

/** A sheet for each plan: the one it has, else a new one behind its predecessor in the plan, or at the end. */
function placeSheets(
  draft: WorkbookDraft,
  plans: readonly SheetPlan[],
  before: ReadonlyMap<SheetKey, DraftSheet>,
): ReadonlyMap<SheetKey, DraftSheet> {
  const placed = new Map<SheetKey, DraftSheet>();
  let previous: DraftSheet | null = null;
  for (const { key, name } of plans) {
    let sheet = before.get(key);
    if (!sheet) {
      const taken = new Set(draft.sheets.map((other) => other.name));
      sheet = draft.addSheet(freeSheetName(name, taken), previous);
    }
    placed.set(key, sheet);
    previous = sheet;
  }
  return placed;
}
