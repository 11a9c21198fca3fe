import {
  DEADLINE,
  MEASURE_UNIT,
  NOTHING,
  ORGANISATION,
  PERCENT,
  QUANTITY,
  VERDICT,
  isPersonName,
} from "./lexicon/bodyLexicon";
import type { SheetGrid } from "./grid";

/** What the sampled body cells of a column look like. Counts are of cells; shares are of filled cells, 0 to 1. */
export interface ColumnShape {
  readonly filled: number;
  readonly sampled: number;
  /** Plain numbers and texts that are nothing but one. */
  readonly numbers: number;
  readonly percents: number;
  readonly quantities: number;
  readonly verdicts: number;
  readonly names: number;
  readonly organisations: number;
  readonly measureUnits: number;
  readonly deadlines: number;
  readonly dashes: number;
  /** Filled cells that hold none of the above but words. */
  readonly words: number;
  readonly meanLength: number;
  readonly distinct: number;
  /** Rows whose cell is under a merge that began above. */
  readonly inherited: number;
  /** Do the numbers rise by one, restarts allowed? */
  readonly isSerial: boolean;
  /** The largest plain number. */
  readonly largest: number;
}

const SERIAL = /^[（(]?(\d{1,4}|[一二三四五六七八九十]{1,3}|[A-Za-z]?\d{1,3}([.-]\d{1,3}){0,2})[)）.、]?$/;

/** 建成文化广场5处: ends as an office does and counts places. */
const COUNTED = /\d[十百千万]?(?:余|多)?[处所站村镇乡县园厂馆组台]$/;

/** Looks at the given body rows of a column. Names and units are judged part by part: "甲局、乙局" is organisations. */
export function columnShape(grid: SheetGrid, column: number, rows: readonly number[], bodyTop: number): ColumnShape {
  const count = {
    numbers: 0,
    percents: 0,
    quantities: 0,
    verdicts: 0,
    names: 0,
    organisations: 0,
    measureUnits: 0,
    deadlines: 0,
    dashes: 0,
    words: 0,
  };
  const values: string[] = [];
  let inherited = 0;
  let length = 0;
  let steps = 0;
  let serials = 0;
  let last: number | null = null;
  let largest = 0;
  for (const row of rows) {
    if (grid.isCovered(row, column)) {
      const { top } = grid.mergeAt(row, column)!;
      if (top < row && top >= bodyTop) inherited++;
      continue;
    }
    const cell = grid.own(row, column);
    const text = grid.text(row, column);
    if (text === "") continue;
    values.push(text);
    length += text.length;
    if (SERIAL.test(text)) {
      serials++;
      const value = Number(/\d+$/.exec(text.replace(/\D+$/, ""))?.[0] ?? NaN);
      if (last !== null && (value === last + 1 || value === 1)) steps++;
      last = value;
    }
    if (cell.type === "error") count.numbers++;
    else if (cell.type === "number" && cell.format === "date") count.deadlines++;
    else if (PERCENT.test(text)) count.percents++;
    else if (cell.type === "number" || /^[-+]?[\d,，]+(\.\d+)?$/.test(text)) {
      count.numbers++;
      largest = Math.max(largest, Math.abs(Number(text.replace(/[,，]/g, ""))));
    } else if (NOTHING.test(text)) count.dashes++;
    else if (MEASURE_UNIT.test(text)) count.measureUnits++;
    else if (VERDICT.test(text)) count.verdicts++;
    else {
      const parts = grid.shownText(row, column) === text ? splitParts(cell.type === "text" ? cell.text : text) : [text];
      if (parts.every(isPersonName)) count.names++;
      else if (
        text.length <= 60 &&
        parts.filter((part) => ORGANISATION.test(part) && !COUNTED.test(part)).length * 2 >= parts.length
      )
        count.organisations++;
      else if (text.length <= 24 && DEADLINE.test(text)) count.deadlines++;
      else if (text.length <= 16 && QUANTITY.test(text)) count.quantities++;
      else count.words++;
    }
  }
  return {
    ...count,
    filled: values.length,
    sampled: rows.length,
    meanLength: values.length ? length / values.length : 0,
    distinct: new Set(values).size,
    inherited,
    isSerial:
      serials >= Math.max(1, values.length * 0.6) &&
      (serials === 1 ? values.length === 1 : steps >= (serials - 1) * 0.6),
    largest,
  };
}

function splitParts(text: string): string[] {
  return text
    .split(/[\n\r、,，;；/]+/)
    .map((part) => part.replace(/[\s\u00a0\u3000]+/g, "").replace(/[(（][^()（）]*[)）]/g, ""))
    .filter((part) => part !== "");
}
