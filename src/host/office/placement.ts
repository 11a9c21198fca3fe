import type { SheetKey, SheetPlan } from "../../domain/report/plan";
import { CHART_NAME_PREFIX, ownershipName } from "../../domain/report/ownership";
import { quotedSheet } from "../../domain/sheet/reference";
import { freeSheetName } from "../../domain/report/sheetName";
import type { SheetOutline } from "./readOutline";
import type { Standing } from "./standing";
import { type Step, step } from "./steps";

/** An own sheet that shall stand in the workbook. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Where it is already, to be written anew in its place. */
  readonly existing: SheetOutline | null;
  /** From 0; of a new sheet. */
  readonly position: number;
}

export interface Placement {
  readonly placed: readonly PlacedSheet[];
  readonly removed: readonly (readonly [SheetKey, SheetOutline])[];
}

/**
 * Which own sheets are written in place, which are new (behind their predecessor, with a name nobody holds) and which go.
 * @param positions where sheets stood that are to come back
 */
export function place(
  { outline, own }: Pick<Standing, "outline" | "own">,
  plans: readonly SheetPlan[],
  positions: ReadonlyMap<SheetKey, number> = new Map(),
): Placement {
  const wanted = new Set(plans.map(({ key }) => key));
  const removed = [...own].filter(([key]) => !wanted.has(key));
  const leaving = new Set(removed.map(([, { name }]) => name));
  const tabs = outline.sheets.map(({ name }) => name).filter((name) => !leaving.has(name));
  const placed: PlacedSheet[] = [];
  for (const plan of plans) {
    const existing = own.get(plan.key) ?? null;
    const name = existing?.name ?? freeSheetName(plan.name, tabs);
    const previous = placed.at(-1);
    const position = positions.get(plan.key) ?? (previous ? tabs.indexOf(previous.name) + 1 : tabs.length);
    if (!existing) tabs.splice(position, 0, name);
    placed.push({ plan, name, existing, position: Math.min(position, tabs.length - 1) });
  }
  return { placed, removed };
}

/** Takes sheets away, empties those to be written anew, and adds new ones, hidden until they are complete. */
export function placementSteps({ placed, removed }: Placement, standing: Standing): Step[] {
  return [
    ...removed.map(([key, { id }]) =>
      step((desk) => {
        const sheet = desk.sheet(id);
        desk.context.workbook.names.getItemOrNullObject(ownershipName(key)).delete();
        // Excel does not delete a sheet that is very hidden.
        sheet.visibility = "Visible";
        sheet.delete();
      }),
    ),
    ...placed.map((sheet) => (sheet.existing ? clearStep(sheet.existing, standing) : addStep(sheet))),
  ];
}

function addStep({ plan, name, position }: PlacedSheet): Step {
  return step(({ context }) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add(name);
    sheet.visibility = "Hidden";
    sheet.position = position;
    // A name is left behind where a person deleted the sheet.
    names.getItemOrNullObject(ownershipName(plan.key)).delete();
    const owned = names.add(ownershipName(plan.key), `=${quotedSheet(name)}!$A$1`);
    owned.visible = false;
  });
}

/**
 * In its place, so that a person's formulas that point at the sheet go on pointing at it, and their comments, pictures and charts
 * stay where they are.
 */
function clearStep({ id, charts }: SheetOutline, { tables }: Standing): Step {
  return step((desk) => {
    const sheet = desk.sheet(id);
    sheet.freezePanes.unfreeze();
    for (const { name, sheetId } of tables) if (sheetId === id) sheet.tables.getItemOrNullObject(name).delete();
    const ours = charts.filter((name) => name.startsWith(CHART_NAME_PREFIX));
    for (const name of ours) sheet.charts.getItemOrNullObject(name).delete();
    const all = sheet.getRange();
    all.unmerge();
    all.conditionalFormats.clearAll();
    // Clearing all at once would take comments along.
    all.clear("Contents");
    all.clear("Hyperlinks");
    all.clear("Formats");
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    all.untrack();
  });
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Shows the new sheets, and gives those that come back the visibility they had: the last thing, when all are complete. */
export function revealSteps(
  { placed }: Placement,
  visibilityOf: (key: SheetKey) => SheetOutline["visibility"] | null = () => null,
): Step[] {
  return placed.flatMap(({ plan, name, existing }) => {
    const visibility = visibilityOf(plan.key) ?? (existing ? null : "visible");
    return visibility ? [step((desk) => (desk.sheet(existing?.id ?? name).visibility = VISIBILITY[visibility]))] : [];
  });
}
