import type { Issue } from "../issue";
import { joined } from "../joined";
import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { cellText } from "../recognise/cellText";
import type { SheetGrid } from "../recognise/grid";
import { hasInk, squeeze } from "../recognise/squeeze";
import { cellName } from "../sheet/address";
import type { SourceText } from "../sheet/source";
import { figureOf } from "./figure";
import { markerOf } from "./marker";
import type { MeasureReader } from "./measureCells";
import type { OwnerCells } from "./ownerCells";
import { splitOwners } from "./owners";
import type { OwnerList, TaskColumns, TextList } from "./taskColumns";
import type { MeasureCells, Owner, TaskRow } from "./taskRow";
import type { VerdictColumn } from "./verdictColumn";

const RANK = /^(?:并列)?第?(\d{1,4})(?:名|位)?$/;
const WEIGHT = /^(\d+(?:\.\d+)?)(?:分|%)?$/;

/** Where the tasks of one table are read from. */
export interface TaskSource {
  readonly grid: SheetGrid;
  readonly columns: TaskColumns;
  readonly measures: MeasureReader;
  readonly verdicts: VerdictColumn;
  readonly owners: OwnerCells;
  readonly bodyTop: number;
}

// Tens of thousands of tasks are kept at a time: what is empty is shared, and so are the owners of a cell.
const NO_TEXTS: readonly SourceText[] = [];
const NOBODY: readonly Owner[] = [];
const NO_MEASURES: readonly MeasureCells[] = [];
const NO_ISSUES: readonly Issue[] = [];

/** A task while its rows are being read: the first row makes it, sub-rows add to it. */
export class TaskDraft {
  private readonly draft: { -readonly [Field in keyof TaskRow]: TaskRow[Field] };

  constructor(
    private readonly source: TaskSource,
    row: number,
    groups: readonly string[],
  ) {
    const { columns, verdicts } = source;
    const task = this.textAt(row, columns.task) ?? { cell: cellName(row, columns.task), text: "" };
    this.draft = {
      row,
      lastRow: this.lastOwnRow(row),
      serial: this.serialAt(row),
      marker: markerOf(task.text),
      groups,
      task,
      targets: NO_TEXTS,
      progress: NO_TEXTS,
      deadlines: NO_TEXTS,
      leaders: NOBODY,
      coordinators: NOBODY,
      leadUnits: NOBODY,
      persons: NOBODY,
      supportUnits: NOBODY,
      measures: NO_MEASURES,
      verdict: verdicts.at(row),
      rank: this.number(row, columns.rank, RANK),
      weight: this.number(row, columns.weight, WEIGHT),
      issues: NO_ISSUES,
    };
    this.addRow(row);
  }

  /** The task as far as it has been read. */
  get task(): TaskRow {
    return this.draft;
  }

  /** Takes in the cells of a row: of the task's own, or of a sub-row under the same serial. */
  addRow(row: number): void {
    const { draft } = this;
    const { columns, measures, owners } = this.source;
    const isFurther = row > draft.row;
    draft.lastRow = Math.max(draft.lastRow, row);
    if (isFurther) this.addText("targets", this.ownTextAt(row, columns.task));
    for (const { column, list } of columns.texts) {
      const text = isFurther ? this.ownTextAt(row, column) : this.textAt(row, column);
      if (text && !saysNothing(text.text)) this.addText(list, text);
    }
    for (const { column, list } of columns.owners) {
      const named = owners.at(row, column, draft.row);
      if (named === null) continue;
      this.addOwners(list, named.own);
      this.addOwners(list === "leadUnits" ? "supportUnits" : list, named.supporting);
    }
    const name = isFurther ? draft.targets.at(-1)?.text : undefined;
    draft.measures = joined(draft.measures, measures.at(row, name || draft.task.text));
  }

  /** The row's unit is its owner too, in a table with units down. */
  ownedByItself(): void {
    const { names } = splitOwners(this.draft.task.text);
    this.addOwners(
      "leadUnits",
      names.map((name) => ({ name, inherited: false })),
    );
  }

  private addText(list: TextList, text: SourceText | null): void {
    if (text) this.draft[list] = joined(this.draft[list], [text]);
  }

  /** Nobody is named twice in one role. */
  private addOwners(list: OwnerList, owners: readonly Owner[]): void {
    if (owners.length === 0) return;
    const known = this.draft[list];
    this.draft[list] = known.length === 0 ? owners : joined(known, furtherOf(owners, known));
  }

  /** A task reaches as far down as the merge of its name; under a merged name a serial of its own begins another task. */
  private lastOwnRow(row: number): number {
    const { grid, columns } = this.source;
    const merge = grid.mergeAt(row, columns.task);
    if (merge === null || merge.top !== row || merge.bottom === row) return row;
    const isOneOfSeveral = columns.serial !== null && /\d/.test(grid.text(row + 1, columns.serial));
    return isOneOfSeveral ? row : Math.min(merge.bottom, grid.lastRow);
  }

  private serialAt(row: number): string | null {
    const { grid, columns } = this.source;
    if (columns.serial === null) return null;
    return normaliseSerial(grid.shownText(row, columns.serial)) || null;
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

  private number(row: number, column: number | null, inText: RegExp): number | null {
    if (column === null) return null;
    const cell = this.source.grid.shown(row, column);
    if (cell.type === "number" && cell.format === "percent") return Number((cell.value * 100).toPrecision(12));
    const found = cell.type === "text" ? inText.exec(squeeze(cell.text))?.[1] : undefined;
    return figureOf(cell) ?? (found === undefined ? null : Number(found));
  }
}

function furtherOf(owners: readonly Owner[], known: readonly Owner[]): readonly Owner[] {
  return owners.filter(({ name }) => !known.some((owner) => owner.name === name));
}

/** "1.", "1、" and 1 are serial 1; （一） stays as it is. */
export function normaliseSerial(text: string): string {
  if (/^\d*$/.test(text)) return text;
  return text
    .replace(/[\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=.)[.、．,，。]+$/, "");
}
