import type { SheetGrid } from "./grid";
import type { HeaderCell, Role } from "./table";

/** What telling rows apart needs to know of the table. */
export interface BodyLayout {
  readonly left: number;
  readonly right: number;
  readonly task: number;
  readonly serial: number | null;
  /** Columns whose content makes a row a task of its own: progress, plan, actual, rate, target, owner, deadline. */
  readonly facts: readonly number[];
  readonly categories: readonly number[];
  /** Columns in which a total is named: the first, the serial's, the categories' and the task's. */
  readonly labels: readonly number[];
  /** Plain header texts by column, all levels. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  readonly title: string;
  /** Are most serials Arabic? Then 一、 and （一） number categories. */
  readonly arabicSerials: boolean;
}

const FACTS: ReadonlySet<Role> = new Set<Role>([
  "target",
  "planValue",
  "actualValue",
  "rate",
  "progress",
  "leader",
  "coordinator",
  "leadUnit",
  "person",
  "supportUnit",
  "deadline",
]);

/** The few things about a table that telling its rows apart needs. */
export function bodyLayout(
  grid: SheetGrid,
  table: {
    readonly columns: readonly { readonly role: Role; readonly column: number }[];
    readonly headers: readonly HeaderCell[];
    readonly title: string;
    readonly bodyTop: number;
    readonly bodyBottom: number;
  },
): BodyLayout {
  const of = (role: Role) => table.columns.filter((column) => column.role === role).map(({ column }) => column);
  const serial = of("serial")[0] ?? null;
  const columns = table.headers.map(({ column }) => column);
  const left = Math.min(...columns);
  const task = of("task")[0] ?? of("progress")[0] ?? left;
  return {
    left,
    right: Math.max(...columns),
    task,
    labels: [...new Set([left, serial ?? left, ...of("category"), task])],
    serial,
    facts: table.columns.filter(({ role }) => FACTS.has(role)).map(({ column }) => column),
    categories: of("category"),
    headers: new Map(table.headers.map(({ column, text }) => [column, text.split(" / ")])),
    title: table.title,
    arabicSerials: serial !== null && hasArabicSerials(grid, serial, table.bodyTop, table.bodyBottom),
  };
}

function hasArabicSerials(grid: SheetGrid, column: number, from: number, to: number): boolean {
  let arabic = 0;
  let chinese = 0;
  for (let row = from; row <= Math.min(to, from + 60); row++) {
    const text = grid.text(row, column);
    if (/^\d{1,4}[.、]?$/.test(text)) arabic++;
    else if (/^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/.test(text)) chinese++;
  }
  return arabic > chinese;
}
