import type { Issue } from "../issue";
import type { SheetGrid } from "../recognise/grid";
import { NUMBERED } from "../recognise/rowKind";
import type { RecognisedTable } from "../recognise/table";
import { cellName } from "../sheet/address";
import type { Cell } from "../sheet/content";
import { unitNote } from "../recognise/measureGroups";
import { figureOf } from "./figure";

/** Sums of one column over the stretches a total can be meant for. */
interface ColumnSums {
  readonly column: number;
  sinceTotal: number;
  sinceGroup: number;
  all: number;
  /** False once a cell of the stretch holds a figure that cannot be added as it stands (5.2亿元 among 万元). */
  exact: boolean;
}

interface StatedTotal {
  readonly column: number;
  readonly row: number;
  readonly label: string;
  readonly value: number;
  /** Sums the total may stand for, known when its row is met. */
  readonly sums: readonly number[];
}

/**
 * Adds up the figures of the task rows and compares them with the total rows. A total is right if it is the sum since the
 * last total, since its group began, or of all rows; averages and percentages are not added. 5.2亿元 in a column of 万元
 * counts as 52000 by the table's own unit.
 */
export class TotalCheck {
  private readonly sums: ColumnSums[];
  private readonly stated: StatedTotal[] = [];
  private hasParts = false;
  private readonly units = new Map<number, string | null>();

  constructor(
    private readonly grid: SheetGrid,
    table: RecognisedTable,
    private readonly taskColumn: number,
  ) {
    const isPercent = (column: number) => {
      const header = table.headers.find((cell) => cell.column === column)?.text ?? "";
      const group = table.groups.find(({ plan, actual }) => plan === column || actual === column);
      return group?.unit === "%" || /%|率|占比|比重|比例|增速|增幅|增长/.test(header);
    };
    this.sums = table.columns
      .filter(({ role, column }) => (role === "planValue" || role === "actualValue") && !isPercent(column))
      .map(({ column }) => {
        this.units.set(column, unitOfColumn(table, column));
        return column;
      })
      .map((column) => ({ column, sinceTotal: 0, sinceGroup: 0, all: 0, exact: true }));
  }

  addTask(row: number): void {
    if (this.sums.length === 0) return;
    if (!this.hasParts) this.hasParts = isPart(this.grid.text(row, this.taskColumn));
    this.addFigures(row);
  }

  /** A row under a task's serial: a part of what is summed, so that totals that fit no sum are left alone. */
  addPart(row: number): void {
    this.hasParts = true;
    this.addFigures(row);
  }

  private addFigures(row: number): void {
    for (const sums of this.sums) {
      const cell = this.grid.own(row, sums.column);
      if (cell.type === "number" && cell.format !== "general") sums.exact = false;
      const value = this.value(cell, sums.column);
      if (value === null) {
        if (cell.type === "text" && /\d/.test(cell.text)) sums.exact = false;
        continue;
      }
      sums.sinceTotal += value;
      sums.sinceGroup += value;
      sums.all += value;
    }
  }

  beginGroup(): void {
    for (const sums of this.sums) sums.sinceGroup = 0;
  }

  addTotal(row: number, label: string): void {
    const isAverage = /平均|均值/.test(label);
    for (const sums of this.sums) {
      const value = figureOf(this.grid.own(row, sums.column));
      if (value !== null && !isAverage) {
        this.stated.push({
          column: sums.column,
          row,
          label,
          value,
          sums: [sums.sinceTotal, sums.sinceGroup, sums.all],
        });
      }
      sums.sinceTotal = 0;
    }
  }

  /** The totals that fit no sum; asked once the whole body has been read, for a total may stand above its rows. */
  issues(): Issue[] {
    if (this.hasParts) return [];
    return this.stated.flatMap(({ column, row, label, value, sums }): Issue[] => {
      const columnSums = this.sums.find((candidate) => candidate.column === column)!;
      if (!columnSums.exact || columnSums.all === 0) return [];
      const candidates = [...sums, columnSums.all];
      const slack = Math.max(Math.abs(value) * 0.0005, decimals(value) * 2);
      if (candidates.some((sum) => Math.abs(sum - value) <= slack)) return [];
      // A total above its rows has nothing summed yet; of the rest, the likeliest sum is the nearest.
      const nearest = candidates.reduce((best, sum) => (Math.abs(sum - value) < Math.abs(best - value) ? sum : best));
      const facts = { label, stated: value, computed: Number(nearest.toPrecision(12)) };
      return [{ code: "total-mismatch", severity: "warning", cell: cellName(row, column), facts }];
    });
  }

  private value(cell: Cell, column: number): number | null {
    const figure = figureOf(cell);
    if (figure !== null || cell.type !== "text") return figure;
    const quantity = QUANTITY.exec(cell.text.replace(/\s/g, ""));
    const unit = this.units.get(column);
    const factor = quantity && unit ? (MONEY.get(quantity[2]!) ?? NaN) / (MONEY.get(unit) ?? NaN) : NaN;
    return quantity && Number.isFinite(factor) ? Number((Number(quantity[1]) * factor).toPrecision(12)) : null;
  }
}

/** 一、…, 其中：…: a row that other rows add up to, or that another row contains. */
function isPart(text: string): boolean {
  return text.length <= 40 && (NUMBERED.test(text) || /^[（(]?其中/.test(text));
}

function unitOfColumn(table: RecognisedTable, column: number): string | null {
  const group = table.groups.find(({ plan, actual }) => plan === column || actual === column);
  const header = table.headers.find((cell) => cell.column === column)?.text ?? "";
  return group?.unit ?? unitNote(header) ?? table.unitLine;
}

const QUANTITY = /^(\d+(?:\.\d+)?)(亿元|万元|元)$/;
const MONEY = new Map([
  ["元", 1],
  ["万元", 1e4],
  ["亿元", 1e8],
]);

/** Half a unit of the last decimal shown, as rounding of the parts allows. */
function decimals(value: number): number {
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -places;
}
