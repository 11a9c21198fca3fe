import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { squeeze } from "../recognise/squeeze";
import type { Role } from "../recognise/table";
import { cellName } from "../sheet/address";
import { splitOwners } from "./owners";
import type { Owner, TaskRow } from "./taskRow";

/** Roles whose cells name those who answer for a task. */
export type OwnerRole = "leader" | "coordinator" | "leadUnit" | "person" | "supportUnit";

/** Whom a cell names, and where it says so: a merge, or a row above that 同上 points at. */
interface NamedOwners {
  readonly row: number;
  readonly column: number;
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
    let from = merge?.top ?? row;
    let text = read(cellText(this.grid.shown(row, column)));
    for (; text.isDitto && from > this.bodyTop; from--) text = read(cellText(this.grid.shown(from - 1, column)));
    const { own, supporting } = from < row ? text.inherited : text.stated;
    return { row: from, column: merge?.left ?? column, own, supporting };
  }

  /** The cell that gives a task an owner of its own. Looked for again, because only the few names with an issue need it. */
  cellOf(task: TaskRow, role: OwnerRole, name: string): string {
    for (let row = task.row; row <= task.lastRow; row++) {
      for (const column of this.columns.get(role) ?? []) {
        const named = this.at(row, column, task.row);
        if (named === null) continue;
        const owners = role === "leadUnit" ? named.own : [...named.own, ...named.supporting];
        if (owners.some((owner) => owner.name === name)) return cellName(named.row, named.column);
      }
    }
    return task.task.cell;
  }
}

/** What the text of a cell says of owners. */
interface OwnerText {
  readonly isDitto: boolean;
  readonly stated: OwnerLists;
  readonly inherited: OwnerLists;
}

type OwnerLists = Pick<NamedOwners, "own" | "supporting">;

/** A table names the same few owners again and again: its tasks share their lists. The bound keeps odd input from growing the memory. */
const known = new Map<string, OwnerText>();
const MOST_KEPT = 4000;

function read(text: string): OwnerText {
  const before = known.get(text);
  if (before) return before;
  const { names, supporting } = splitOwners(text);
  const lists = (inherited: boolean): OwnerLists => ({
    own: names.map((name) => ({ name, inherited })),
    supporting: supporting.map((name) => ({ name, inherited })),
  });
  const found = { isDitto: DITTO.test(squeeze(text)), stated: lists(false), inherited: lists(true) };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, found);
  return found;
}
