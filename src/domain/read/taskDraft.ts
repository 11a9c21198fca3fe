import type { Issue } from "../issue";
import { joined } from "../joined";
import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { hasInk, squeeze } from "../recognise/squeeze";
import { type Role, type RecognisedTable } from "../recognise/table";
import { cellName } from "../sheet/address";
import type { SourceText } from "../sheet/source";
import { figureOf } from "./figure";
import { markerOf } from "./marker";
import type { MeasureReader } from "./measureCells";
import type { OwnerCells, OwnerRole } from "./ownerCells";
import { splitOwners } from "./owners";
import type { MeasureCells, Owner, TaskRow } from "./taskRow";
import type { VerdictColumn } from "./verdictColumn";

const RANK = /^(?:并列)?第?(\d{1,4})(?:名|位)?$/;
const WEIGHT = /^(\d+(?:\.\d+)?)(?:分|%)?$/;

/** Columns of a table by role, left to right. */
export type ColumnsByRole = ReadonlyMap<Role, readonly number[]>;

export function columnsByRole({ columns }: RecognisedTable): ColumnsByRole {
  const byRole = new Map<Role, number[]>();
  for (const { role, column } of columns) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  return byRole;
}

/** Where the tasks of one table are read from. */
export interface TaskSource {
  readonly grid: SheetGrid;
  readonly columns: ColumnsByRole;
  readonly measures: MeasureReader;
  readonly verdicts: VerdictColumn;
  readonly owners: OwnerCells;
  readonly taskColumn: number;
  readonly bodyTop: number;
}

const TEXT_ROLES = ["target", "progress", "deadline"] as const;
const OWNER_ROLES: readonly OwnerRole[] = ["leader", "coordinator", "leadUnit", "person", "supportUnit"];
const NO_TEXTS: readonly SourceText[] = [];
const NOBODY: readonly Owner[] = [];
const NO_MEASURES: readonly MeasureCells[] = [];
const NO_ISSUES: readonly Issue[] = [];

/** A task while its rows are being read: the first row makes it, sub-rows add to it. */
export class TaskDraft {
  lastRow: number;
  // Tens of thousands of tasks are kept at a time: what is empty is shared, and so are the owners of a cell.
  private readonly texts = { target: NO_TEXTS, progress: NO_TEXTS, deadline: NO_TEXTS };
  private readonly owners = {
    leader: NOBODY,
    coordinator: NOBODY,
    leadUnit: NOBODY,
    person: NOBODY,
    supportUnit: NOBODY,
  };
  private measures = NO_MEASURES;
  private readonly task: SourceText;

  constructor(
    private readonly source: TaskSource,
    private readonly row: number,
    private readonly groups: readonly string[],
  ) {
    const { grid, columns, taskColumn } = source;
    this.task = this.textAt(row, taskColumn) ?? { cell: cellName(row, taskColumn), text: "" };
    const merge = grid.mergeAt(row, taskColumn);
    const serial = columns.get("serial")?.[0];
    // Under a merged name a serial of its own begins another task.
    const isOneOfSeveral =
      merge !== null && serial !== undefined && merge.bottom > row && /\d/.test(grid.text(row + 1, serial));
    this.lastRow = merge && merge.top === row && !isOneOfSeveral ? Math.min(merge.bottom, grid.lastRow) : row;
    this.addRow(row);
  }

  /** Takes in the cells of a row: of the task's own, or of a sub-row under the same serial. */
  addRow(row: number): void {
    const { columns, taskColumn, measures } = this.source;
    this.lastRow = Math.max(this.lastRow, row);
    if (row > this.row) {
      const further = this.ownTextAt(row, taskColumn);
      if (further) this.texts.target = joined(this.texts.target, [further]);
    }
    for (const role of TEXT_ROLES) {
      for (const column of columns.get(role) ?? []) {
        if (column === taskColumn && role === "target") continue;
        const text = row === this.row ? this.textAt(row, column) : this.ownTextAt(row, column);
        if (text && !saysNothing(text.text)) this.texts[role] = joined(this.texts[role], [text]);
      }
    }
    for (const role of OWNER_ROLES) for (const column of columns.get(role) ?? []) this.addOwners(role, row, column);
    const name = this.texts.target.at(-1)?.text;
    this.measures = joined(this.measures, measures.at(row, row > this.row && name ? name : this.task.text));
  }

  /** The row's unit is its owner too, in a table with units down. */
  ownedByItself(): void {
    const { names } = splitOwners(this.task.text);
    this.add(
      "leadUnit",
      names.map((name) => ({ name, inherited: false })),
    );
  }

  finish(): TaskRow {
    const { grid, columns } = this.source;
    const serialColumn = columns.get("serial")?.[0];
    const serial = serialColumn === undefined ? "" : normaliseSerial(grid.shownText(this.row, serialColumn));
    return {
      row: this.row,
      lastRow: this.lastRow,
      serial: serial === "" ? null : serial,
      marker: markerOf(this.task.text),
      groups: this.groups,
      task: this.task,
      targets: this.texts.target,
      progress: this.texts.progress,
      deadlines: this.texts.deadline,
      leaders: this.owners.leader,
      coordinators: this.owners.coordinator,
      leadUnits: this.owners.leadUnit,
      persons: this.owners.person,
      supportUnits: this.owners.supportUnit,
      measures: this.measures,
      verdict: this.source.verdicts.at(this.row),
      rank: this.number("rank", RANK),
      weight: this.number("weight", WEIGHT),
      issues: NO_ISSUES,
    };
  }

  private addOwners(role: OwnerRole, row: number, column: number): void {
    const named = this.source.owners.at(row, column, this.row);
    if (!named) return;
    this.add(role, named.own);
    this.add(role === "leadUnit" ? "supportUnit" : role, named.supporting);
  }

  /** Nobody is named twice in one role. */
  private add(role: OwnerRole, owners: readonly Owner[]): void {
    const known = this.owners[role];
    const further =
      known.length === 0 ? owners : owners.filter(({ name }) => !known.some((owner) => owner.name === name));
    this.owners[role] = joined(known, further);
  }

  /** What the cell shows, with the place where it is written. */
  private textAt(row: number, column: number): SourceText | null {
    const { grid, bodyTop } = this.source;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top < bodyTop) return null;
    const text = cellText(grid.shown(row, column));
    return !hasInk(text) ? null : { cell: cellName(merge?.top ?? row, merge?.left ?? column), text };
  }

  private ownTextAt(row: number, column: number): SourceText | null {
    return this.source.grid.isCovered(row, column) ? null : this.textAt(row, column);
  }

  private number(role: Role, inText: RegExp): number | null {
    const column = this.source.columns.get(role)?.[0];
    if (column === undefined) return null;
    const cell = this.source.grid.shown(this.row, column);
    if (cell.type === "number" && cell.format === "percent") return Number((cell.value * 100).toPrecision(12));
    const found = cell.type === "text" ? inText.exec(squeeze(cell.text))?.[1] : undefined;
    return figureOf(cell) ?? (found === undefined ? null : Number(found));
  }
}

/** "1.", "1、" and 1 are serial 1; （一） stays as it is. */
export function normaliseSerial(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=.)[.、．,，。]+$/, "");
}
