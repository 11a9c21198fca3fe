import { SaxesParser } from "saxes";
import { UnreadableFile } from "../../../app/ports";
import { columnNumber } from "../../../domain/sheet/address";

export interface LocatedCell {
  readonly column: number;
  /** [start, end) of the element, and the end of its start tag. */
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  /** The s attribute, or null where it has none. */
  readonly style: number | null;
}

export interface LocatedRow {
  readonly start: number;
  readonly tagEnd: number;
  /** Just before the end tag; equal to the end where it closes itself. */
  readonly innerEnd: number;
  readonly end: number;
  readonly cells: readonly LocatedCell[];
}

/** Where the wanted rows and their cells stand in the text of a worksheet. */
export function locateRows(xml: string, wanted: ReadonlySet<number>): ReadonlyMap<number, LocatedRow> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const rows = new Map<number, LocatedRow>();
  type Writable<T> = { -readonly [K in keyof T]: T[K] };
  let row: (Writable<Omit<LocatedRow, "cells">> & { cells: LocatedCell[] }) | null = null;
  let cell: Writable<LocatedCell> | null = null;
  let rowNumber = 0;
  let column = 0;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const tagStart = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("error", () => {
    throw new UnreadableFile("truncated");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { position } = parser;
    if (local(name) === "row") {
      rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
      column = 0;
      row = wanted.has(rowNumber)
        ? { start: tagStart(), tagEnd: position, innerEnd: position, end: position, cells: [] }
        : null;
    } else if (row && local(name) === "c") {
      column = attributes.r === undefined ? column + 1 : columnNumber(attributes.r.replace(/\d+$/, ""));
      const style = attributes.s === undefined ? null : Number(attributes.s);
      cell = { column, start: tagStart(), tagEnd: position, end: position, style };
    }
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (row && cell && local(name) === "c") {
      cell.end = parser.position;
      row.cells.push(cell);
      cell = null;
    } else if (row && local(name) === "row") {
      row.end = parser.position;
      row.innerEnd = isSelfClosing ? row.end : tagStart();
      rows.set(rowNumber, row);
      row = null;
    }
  });
  parser.write(xml).close();
  return rows;
}
