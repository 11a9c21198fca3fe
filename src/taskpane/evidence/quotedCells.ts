import { type CellPosition, cellName, parseCell } from "../../domain/sheet/address";
import type { AssessedTable, AssessedTask } from "../../domain/assess/assessment";
import type { Role } from "../../domain/recognise/table";
import { type SheetSnapshot, cellAt } from "../../domain/sheet/snapshot";
import { figure } from "../results/figures";

/** A cell whose text the evidence quotes. */
export interface QuotedCell {
  readonly cell: string;
  readonly text: string;
}

const GOAL: readonly Role[] = ["target", "planValue"];
const PROGRESS: readonly Role[] = ["progress", "actualValue", "rate"];

/** The goal cells and progress cells of a task, each once and in reading order, as far as they hold anything. */
export function quotedCells(sheet: SheetSnapshot, { table }: AssessedTable, task: AssessedTask) {
  const ofRoles = (roles: readonly Role[]) =>
    table.columns
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ column }) =>
        Array.from({ length: task.lastRow - task.row + 1 }, (_, index) => cellName(task.row + index, column)),
      );
  const goals = unique([task.cell, ...task.indicators.map(({ target }) => target.cell), ...ofRoles(GOAL)]);
  const actuals = task.indicators.flatMap(({ actual }) => (actual ? [actual.cell] : []));
  const progress = unique([...ofRoles(PROGRESS), ...actuals]).filter((cell) => !goals.includes(cell));
  const quote = (cells: readonly string[]) =>
    cells.flatMap((cell) => {
      const text = textAt(sheet, cell);
      return text === "" ? [] : [{ cell, text }];
    });
  return { goals: quote(goals), progress: quote(progress) };
}

/** A cell's content as a clerk sees it; offsets of spans hold only where the cell is text. */
export function textAt(sheet: SheetSnapshot, cell: string): string {
  const position: CellPosition | null = parseCell(cell);
  const content = position && cellAt(sheet, position.row, position.column);
  switch (content?.type) {
    case "text":
      return content.text;
    case "number":
      return content.format === "percent" ? `${figure(content.value * 100)}%` : figure(content.value);
    case "error":
      return content.error;
    default:
      return "";
  }
}

const unique = (cells: readonly string[]): readonly string[] => [...new Set(cells)];
