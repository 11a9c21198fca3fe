import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { squeeze } from "../recognise/squeeze";
import type { Role } from "../recognise/table";
import { cellName } from "../sheet/address";
import { splitOwners } from "./owners";
import type { Owner, TaskRow } from "./taskRow";

/** Roles whose cells name those who answer for a task. */
export type OwnerRole = "leader" | "coordinator" | "leadUnit" | "person" | "supportUnit";

/** Whom a cell names for a task. Cells of the same words share their lists. */
interface NamedOwners {
  readonly own: readonly Owner[];
  readonly supporting: readonly Owner[];
}

const DITTO = /^(〃|″|"|同上|同前)$/;

/** The owners that the cells of a table name. */
export class OwnerCells {
  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: ReadonlyMap<Role, readonly number[]>,
    private readonly bodyTop: number,
  ) {}

  /** Whom the cell of a row names for the task that began at `taskRow`; null where an earlier row of it or the header has said so. */
  at(row: number, column: number, taskRow: number): NamedOwners | null {
    const merge = this.grid.mergeAt(row, column);
    if (merge && (merge.top < this.bodyTop || (row > taskRow && merge.top <= taskRow))) return null;
    const text = this.textAt(row, column);
    const from = text.isDitto ? this.rowStating(row, column) : (merge?.top ?? row);
    return from < row ? this.textAt(from, column).inherited : text.stated;
  }

  /** The cell that gives a task an owner of its own. Looked for again, because only the few names with an issue need it. */
  cellOf(task: TaskRow, role: OwnerRole, name: string): string {
    for (let row = task.row; row <= task.lastRow; row++) {
      for (const column of this.columns.get(role) ?? []) {
        const named = this.at(row, column, task.row);
        if (named === null) continue;
        const owners = role === "leadUnit" ? named.own : [...named.own, ...named.supporting];
        if (owners.some((owner) => owner.name === name))
          return cellName(this.rowStating(row, column), this.grid.mergeAt(row, column)?.left ?? column);
      }
    }
    return task.task.cell;
  }

  /** Where a cell's owners are named: in its merge's first row, or in a row above that 同上 points at. */
  private rowStating(row: number, column: number): number {
    let from = this.grid.mergeAt(row, column)?.top ?? row;
    while (from > this.bodyTop && this.textAt(from, column).isDitto) from--;
    return from;
  }

  private textAt(row: number, column: number): OwnerText {
    return read(cellText(this.grid.shown(row, column)));
  }
}

/** What the text of a cell says of owners. */
interface OwnerText {
  readonly isDitto: boolean;
  readonly stated: NamedOwners;
  readonly inherited: NamedOwners;
}

/** A table names the same few owners again and again: its tasks share their lists. The bound keeps odd input from growing the memory. */
const known = new Map<string, OwnerText>();
const MOST_KEPT = 4000;

function read(text: string): OwnerText {
  return known.get(text) ?? keep(text);
}

function keep(text: string): OwnerText {
  const { names, supporting } = splitOwners(text);
  const lists = (inherited: boolean): NamedOwners => ({
    own: names.map((name) => ({ name, inherited })),
    supporting: supporting.map((name) => ({ name, inherited })),
  });
  const found = { isDitto: DITTO.test(squeeze(text)), stated: lists(false), inherited: lists(true) };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, found);
  return found;
}
