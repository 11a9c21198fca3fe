import type { PlanCell } from "../../domain/report/plan";

type Value = PlanCell["value"];

/** The cells of a sheet in few words. */
export interface PackedCells {
  /** Each once, without the number of the row it stands in: most columns then hold one formula. */
  readonly formulas: readonly string[];
  /** A value, or the place of a formula in the list with its value. */
  readonly rows: readonly (readonly (Value | readonly [formula: number, value: Value])[])[];
}

/** Stands for the row's own number. No formula holds it: no file could keep it. */
const ROW = "\0";

export function packCells(cells: readonly (readonly PlanCell[])[]): PackedCells {
  const places = new Map<string, number>();
  const rows = cells.map((row, index) => {
    const number = String(index + 1);
    return row.map(({ value, formula }) => {
      if (formula === undefined) return value;
      const packed = formula.replaceAll(number, ROW);
      const place = places.get(packed) ?? places.size;
      places.set(packed, place);
      return [place, value] as const;
    });
  });
  return { formulas: [...places.keys()], rows };
}

export function unpackCells({ formulas, rows }: PackedCells): PlanCell[][] {
  return rows.map((row, index) =>
    row.map((cell): PlanCell => {
      if (cell === null || typeof cell !== "object") return { value: cell };
      const [place, value] = cell;
      return { value, formula: formulas[place]!.replaceAll(ROW, String(index + 1)) };
    }),
  );
}
