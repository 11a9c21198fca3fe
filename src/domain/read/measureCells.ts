import { cellName } from "../sheet/address";
import type { Cell } from "../sheet/content";
import { MEASURE_UNIT } from "../recognise/lexicon/bodyLexicon";
import type { SheetGrid } from "../recognise/grid";
import { areAspects, GROWTH_ASPECT, unitNote } from "../recognise/measureGroups";
import { plainHeader } from "../recognise/squeeze";
import type { RecognisedTable } from "../recognise/table";
import type { MeasureCells, ValueCell } from "./taskRow";

/** Where the figures of a table stand; made once a table. */
interface MeasureColumns {
  /** Null: the indicator is called as the task is. */
  readonly name: string | null;
  /** 增长 of the indicator that the row names; "" for the amount itself; null where `name` tells the indicator. */
  readonly side: string | null;
  readonly heading: string;
  readonly headerUnit: string | null;
  readonly unitColumn: number | null;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly rateIsFraction: boolean;
}

const NONE: readonly MeasureCells[] = [];

/** The figures of a table by row. */
export class MeasureReader {
  private readonly measures: readonly MeasureColumns[];
  private readonly lineUnits: readonly string[];

  constructor(
    private readonly grid: SheetGrid,
    table: RecognisedTable,
  ) {
    const header = (column: number | null) => table.headers.find((cell) => cell.column === column)?.text ?? "";
    const of = (role: string) => table.columns.find((column) => column.role === role)?.column ?? null;
    const fraction = (rate: number | null) =>
      rate !== null && looksFractional(grid, rate, table.bodyTop, table.bodyBottom);
    const single = { plan: of("planValue"), actual: of("actualValue"), rate: of("rate") };
    this.lineUnits = (table.unitLine ?? "").split(/[、,，;；/和]/).filter((unit) => MEASURE_UNIT.test(unit));
    if (table.groups.length) {
      const bySide = table.kind === "values" && areAspects(table.groups);
      this.measures = table.groups.map(({ name, unit, plan, actual, rate }) => ({
        name: bySide ? null : name,
        side: bySide ? (GROWTH_ASPECT.test(name) ? name : "") : null,
        heading: header(plan),
        headerUnit: unit,
        unitColumn: null,
        plan,
        actual,
        rate,
        rateIsFraction: fraction(rate),
      }));
    } else if (single.plan ?? single.actual ?? single.rate) {
      const levels = [header(single.plan), header(single.actual)].flatMap((text) => text.split(" / "));
      const headerUnit = levels.map(unitNote).find((unit) => unit !== null) ?? null;
      this.measures = [
        {
          name: null,
          side: null,
          heading: header(single.plan),
          headerUnit,
          unitColumn: of("measureUnit"),
          ...single,
          rateIsFraction: fraction(single.rate),
        },
      ];
    } else this.measures = [];
  }

  /** One entry for each indicator that has any figure (or any word in place of one) in the row. */
  at(row: number, taskName: string): readonly MeasureCells[] {
    if (this.measures.length === 0) return NONE;
    return this.measures.flatMap((measure): MeasureCells[] => {
      const plan = this.valueCell(row, measure.plan);
      const actual = this.valueCell(row, measure.actual);
      const rate = this.valueCell(row, measure.rate);
      if (!plan && !actual && !rate) return [];
      const name = measure.name ?? taskName + (measure.side ?? "");
      return [
        {
          name,
          heading: measure.heading,
          unit: this.unitAt(row, measure, name),
          plan,
          actual,
          rate,
          rateIsFraction: measure.rateIsFraction,
        },
      ];
    });
  }

  private unitAt(row: number, measure: MeasureColumns, name: string): string | null {
    const own =
      measure.unitColumn === null ? "" : plainHeader(this.grid.shownText(row, measure.unitColumn)).replace(/[()]/g, "");
    if (own !== "" && !/^[-/]+$/.test(own)) return own;
    if (measure.side) return measure.headerUnit ?? "%";
    return unitNote(plainHeader(name)) ?? measure.headerUnit ?? this.unitOfLine(measure.heading + name);
  }

  /** Of 单位：个、亿元 the unit that fits what is measured: money goes to money. */
  private unitOfLine(words: string): string | null {
    if (this.lineUnits.length <= 1) return this.lineUnits[0] ?? null;
    const isMoney = /(投资|资金|收入|产值|税收|金额|总额|增加值|贷款|生产总值|销售额|支出)/.test(words);
    const fitting = this.lineUnits.filter((unit) => /元$/.test(unit) === isMoney);
    return fitting.length === 1 ? fitting[0]! : null;
  }

  private valueCell(row: number, column: number | null): ValueCell | null {
    if (column === null) return null;
    const merge = this.grid.mergeAt(row, column);
    // A figure merged over several rows is stated once.
    if (merge && merge.top !== row) return null;
    const content: Cell = this.grid.shown(row, column);
    if (content.type === "blank" || (content.type === "text" && content.text.trim() === "")) return null;
    return { cell: cellName(merge?.top ?? row, merge?.left ?? column), content };
  }
}

/** 0.82 in a column whose plain numbers never reach 2 is 82%; 0.82 beside 75 is 0.82%. */
function looksFractional(grid: SheetGrid, column: number, from: number, to: number): boolean {
  let broken = 0;
  for (let row = from; row <= to; row++) {
    const cell = grid.own(row, column);
    if (cell.type !== "number" || cell.format !== "general") continue;
    if (Math.abs(cell.value) > 2) return false;
    if (!Number.isInteger(cell.value)) broken++;
  }
  return broken > 0;
}
