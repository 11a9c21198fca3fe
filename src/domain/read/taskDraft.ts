import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { INK, squeeze } from "../recognise/squeeze";
import { type Role, type RecognisedTable } from "../recognise/table";
import { cellName } from "../sheet/address";
import type { SourceText } from "../sheet/source";
import { figureOf } from "./figure";
import type { MeasureReader } from "./measureCells";
import { splitOwners } from "./owners";
import type { MeasureCells, Owner, TaskRow } from "./taskRow";

const MARKER = /^\s*([▲△●○◎■□★☆◆◇▼▽※✓√])/u;
const DITTO = /^(〃|″|"|同上|同前)$/;

/** Columns of a table by role, left to right. */
export type ColumnsByRole = ReadonlyMap<Role, readonly number[]>;

export function columnsByRole({ columns }: RecognisedTable): ColumnsByRole {
  const byRole = new Map<Role, number[]>();
  for (const { role, column } of columns) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  return byRole;
}

/** A task while its rows are being read: the first row makes it, sub-rows add to it. */
export class TaskDraft {
  lastRow: number;
  private readonly texts: Record<"target" | "progress" | "deadline", SourceText[]> = {
    target: [],
    progress: [],
    deadline: [],
  };
  private readonly owners: Record<"leader" | "coordinator" | "leadUnit" | "person" | "supportUnit", Owner[]> = {
    leader: [],
    coordinator: [],
    leadUnit: [],
    person: [],
    supportUnit: [],
  };
  private readonly measures: MeasureCells[] = [];
  private readonly task: SourceText;

  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: ColumnsByRole,
    private readonly measureReader: MeasureReader,
    private readonly row: number,
    private readonly groups: readonly string[],
    private readonly taskColumn: number,
    private readonly bodyTop: number,
  ) {
    this.task = this.source(row, taskColumn) ?? { cell: cellName(row, taskColumn), text: "" };
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
    this.lastRow = Math.max(this.lastRow, row);
    if (row > this.row) {
      const further = this.ownSource(row, this.taskColumn);
      if (further) this.texts.target.push(further);
    }
    for (const role of ["target", "progress", "deadline"] as const) {
      for (const column of this.columns.get(role) ?? []) {
        if (column === this.taskColumn && role === "target") continue;
        const source = row === this.row ? this.source(row, column) : this.ownSource(row, column);
        if (source && !saysNothing(source.text)) this.texts[role].push(source);
      }
    }
    for (const role of ["leader", "coordinator", "leadUnit", "person", "supportUnit"] as const) {
      for (const column of this.columns.get(role) ?? []) this.addOwners(role, row, column);
    }
    const name = this.texts.target.at(-1)?.text;
    this.measures.push(...this.measureReader.at(row, row > this.row && name ? name : this.task.text));
  }

  /** The row's unit is its owner too, in a table with units down. */
  ownedByItself(): void {
    const { names } = splitOwners(this.task.text);
    this.addNames("leadUnit", names, this.task.cell, false);
  }

  finish(): TaskRow {
    const serialColumn = this.columns.get("serial")?.[0];
    const serial = serialColumn === undefined ? "" : normaliseSerial(this.grid.shownText(this.row, serialColumn));
    return {
      row: this.row,
      lastRow: this.lastRow,
      serial: serial === "" ? null : serial,
      marker: MARKER.exec(this.task.text)?.[1] ?? null,
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
      rank: this.number("rank", (text) => /^(?:并列)?第?(\d{1,4})(?:名|位)?$/.exec(text)?.[1]),
      weight: this.number("weight", (text) => /^(\d+(?:\.\d+)?)(?:分|%)?$/.exec(text)?.[1]),
      issues: [],
    };
  }

  private addOwners(role: keyof TaskDraft["owners"], row: number, column: number): void {
    const merge = this.grid.mergeAt(row, column);
    if (row > this.row && merge && merge.top <= this.row) return;
    if (merge && merge.top < this.bodyTop) return;
    let from = merge?.top ?? row;
    let text = cellText(this.grid.shown(row, column));
    for (; DITTO.test(squeeze(text)) && from > this.bodyTop; from--) text = cellText(this.grid.shown(from - 1, column));
    const { names, supporting } = splitOwners(text);
    const cell = cellName(from, merge?.left ?? column);
    this.addNames(role, names, cell, from < row);
    this.addNames(role === "leadUnit" || role === "supportUnit" ? "supportUnit" : role, supporting, cell, from < row);
  }

  private addNames(role: keyof TaskDraft["owners"], names: readonly string[], cell: string, inherited: boolean): void {
    for (const name of names) {
      if (!this.owners[role].some((owner) => owner.name === name)) this.owners[role].push({ name, cell, inherited });
    }
  }

  /** What the cell shows, with the place where it is written. */
  private source(row: number, column: number): SourceText | null {
    const merge = this.grid.mergeAt(row, column);
    if (merge && merge.top < this.bodyTop) return null;
    const text = cellText(this.grid.shown(row, column));
    return !INK.test(text) ? null : { cell: cellName(merge?.top ?? row, merge?.left ?? column), text };
  }

  private ownSource(row: number, column: number): SourceText | null {
    return this.grid.isCovered(row, column) ? null : this.source(row, column);
  }

  private number(role: Role, inText: (text: string) => string | undefined): number | null {
    const column = this.columns.get(role)?.[0];
    if (column === undefined) return null;
    const cell = this.grid.shown(this.row, column);
    if (cell.type === "number" && cell.format === "percent") return Number((cell.value * 100).toPrecision(12));
    const found = cell.type === "text" ? inText(squeeze(cell.text)) : undefined;
    return figureOf(cell) ?? (found === undefined ? null : Number(found));
  }
}

/** "1.", "1、" and 1 are serial 1; （一） stays as it is. */
export function normaliseSerial(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=.)[.、．,，。]+$/, "");
}
