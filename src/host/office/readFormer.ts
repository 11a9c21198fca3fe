import type { LongWork } from "../../app/ports";
import type { OwnSheetState } from "../../app/ports/ownSheetState";
import { unknownLooks } from "../../app/ports/writtenSheet";
import type { FormerMarks, FormerSheet } from "../../app/ports/undoRecord";
import type { Plan } from "../../domain/report/plan";
import { parseCell } from "../../domain/sheet/address";
import { askArea, formerCells } from "./areaState";
import { readOwn } from "./readOwn";
import type { Standing } from "./standing";
import { rectAround } from "./standingMarks";

/** What a write will replace, so that it can be had back. */
export interface Former {
  readonly own: readonly OwnSheetState[];
  /** Own sheets: their cells as they stand, their looks from the record of their making. */
  readonly sheets: readonly FormerSheet[];
  /** Cells that bear marks of an earlier write, as they stand. */
  readonly marks: readonly FormerMarks[];
}

export async function readFormer(
  standing: Standing,
  plan: Plan,
  marks: readonly FormerMarks[],
  options: LongWork = {},
): Promise<Former> {
  const { own, outline, record } = standing;
  if (own.size === 0 && marks.length === 0) return { own: [], sheets: [], marks: [] };
  const marked: (() => FormerMarks)[] = [];
  const states = await readOwn(standing, options, (context) => {
    marked.length = 0;
    for (const each of marks) marked.push(askMarked(context, each));
  });
  const sheets = states.map(({ key, name, cells }): FormerSheet => {
    const made = record?.written.find((written) => written.key === key)?.looks;
    const looks = made ?? plan.sheets.find((other) => other.key === key) ?? unknownLooks(key, name);
    const sheet = own.get(key)!;
    const position = outline.sheets.indexOf(sheet);
    return { name, position, visibility: sheet.visibility, plan: { ...looks, key, name, cells } };
  });
  return { own: states, sheets, marks: marked.map((answer) => answer()) };
}

function askMarked(context: Excel.RequestContext, { name, sheet, cells }: FormerMarks): () => FormerMarks {
  const state = askArea(context, { sheet, rect: rectAround(cells) });
  const positions = Object.keys(cells).map((address) => parseCell(address)!);
  const withContent = Object.values(cells).some(({ value }) => value !== undefined);
  return () => ({ name, sheet, cells: formerCells(state(), positions, withContent) });
}
