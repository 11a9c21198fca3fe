import type { RecognisedTable, Role } from "../recognise/table";
import type { OwnerRole } from "./ownerCells";
import type { TaskRow } from "./taskRow";

/** Columns of a table by role, left to right. */
export type ColumnsByRole = ReadonlyMap<Role, readonly number[]>;

export function columnsByRole({ columns }: RecognisedTable): ColumnsByRole {
  const byRole = new Map<Role, number[]>();
  for (const { role, column } of columns) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  return byRole;
}

const TEXTS = [
  ["target", "targets"],
  ["progress", "progress"],
  ["deadline", "deadlines"],
] as const satisfies readonly (readonly [Role, keyof TaskRow])[];
const OWNERS = [
  ["leader", "leaders"],
  ["coordinator", "coordinators"],
  ["leadUnit", "leadUnits"],
  ["person", "persons"],
  ["supportUnit", "supportUnits"],
] as const satisfies readonly (readonly [OwnerRole, keyof TaskRow])[];

/** Lists of a task that hold the texts of cells, and those that hold owners. */
export type TextList = (typeof TEXTS)[number][1];
export type OwnerList = (typeof OWNERS)[number][1];

/** The columns a task is read from, each with the list of the task that it fills. */
export interface TaskColumns {
  readonly task: number;
  readonly serial: number | null;
  readonly rank: number | null;
  readonly weight: number | null;
  readonly texts: readonly { readonly column: number; readonly list: TextList }[];
  readonly owners: readonly { readonly column: number; readonly list: OwnerList }[];
}

/** Worked out once a table, because every row asks for all of them. */
export function taskColumns(byRole: ColumnsByRole, task: number): TaskColumns {
  const of = (role: Role) => byRole.get(role) ?? [];
  const first = (role: Role) => of(role)[0] ?? null;
  return {
    task,
    serial: first("serial"),
    rank: first("rank"),
    weight: first("weight"),
    texts: TEXTS.flatMap(([role, list]) =>
      of(role)
        .filter((column) => role !== "target" || column !== task)
        .map((column) => ({ column, list })),
    ),
    owners: OWNERS.flatMap(([role, list]) => of(role).map((column) => ({ column, list }))),
  };
}
