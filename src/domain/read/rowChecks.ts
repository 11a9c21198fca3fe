import type { Issue } from "../issue";
import { NOTHING } from "../recognise/lexicon/bodyLexicon";
import { squeeze } from "../recognise/squeeze";
import type { RecognisedTable, Role } from "../recognise/table";
import { cellName } from "../sheet/address";
import { numberInText } from "./figure";
import { isVagueOwner } from "./vagueOwner";
import type { TaskRow } from "./taskRow";

/** Shorter progress texts (已完成, 正在推进) repeat by nature. */
const SHORTEST_REPEAT = 12;

/**
 * Checks each row against the rest of its table and gives every row its issues. A column that is empty from top to bottom
 * has not been asked for, or not been reported at all: that is one issue of the table, not one a row.
 */
export class RowChecks {
  private readonly has: (role: Role) => boolean;
  private readonly column: (role: Role) => number | null;
  private readonly withSerials: boolean;
  private readonly withUnits: boolean;
  private readonly withProgress: boolean;
  private readonly progressRows = new Map<string, number>();
  private serialRows = new Map<string, number>();

  constructor(
    private readonly table: RecognisedTable,
    tasks: readonly TaskRow[],
  ) {
    this.column = (role) => table.columns.find((column) => column.role === role)?.column ?? null;
    this.has = (role) => this.column(role) !== null;
    this.withSerials = tasks.filter(({ serial }) => serial !== null).length * 2 > tasks.length;
    this.withUnits = tasks.some(({ leadUnits }) => leadUnits.length > 0);
    this.withProgress = tasks.some((task) => progressOf(task) !== "");
  }

  of(task: TaskRow): Issue[] {
    return [...this.serial(task), ...this.owners(task), ...this.progress(task), ...figures(task)];
  }

  /** What concerns the table as a whole. */
  ofTable(): Issue[] {
    const asksForProgress = this.has("progress") || this.has("rate") || this.has("actualValue");
    return asksForProgress && !this.withProgress && this.table.kind !== "actions"
      ? [issue("progress-missing", "warning", null, {})]
      : [];
  }

  private serial(task: TaskRow): Issue[] {
    const column = this.column("serial");
    if (column === null || !this.withSerials) return [];
    const cell = cellName(task.row, column);
    if (task.serial === null)
      return /^其中/.test(task.task.text.trim()) ? [] : [issue("serial-missing", "warning", cell, {})];
    // Numbering begins again with each group.
    if (/^([（(]?[1一][)）]?)$/.test(task.serial)) this.serialRows = new Map();
    const key = `${task.groups.join("/")}#${task.serial}`;
    const earlier = this.serialRows.get(key);
    this.serialRows.set(key, task.row);
    return earlier === undefined
      ? []
      : [issue("serial-duplicate", "warning", cell, { serial: task.serial, row: earlier })];
  }

  private owners(task: TaskRow): Issue[] {
    const vague = [...task.leaders, ...task.leadUnits]
      .filter(({ name, inherited }) => !inherited && isVagueOwner(name))
      .map(({ name, cell }) => issue("owner-vague", "info", cell, { name }));
    const column = this.column("leadUnit");
    if (column === null || !this.withUnits || task.leadUnits.length) return vague;
    return [...vague, issue("lead-unit-missing", "warning", cellName(task.row, column), {})];
  }

  private progress(task: TaskRow): Issue[] {
    if (!this.withProgress) return [];
    const text = progressOf(task);
    const column = this.column("progress") ?? this.column("actualValue") ?? this.column("rate");
    if (column === null) return [];
    if (text === "") {
      if (this.table.kind === "matrix" || (this.table.kind === "values" && !hasUnreported(task))) return [];
      return [issue("progress-missing", "warning", cellName(task.row, this.missingColumn(column)), {})];
    }
    if (this.table.kind === "values" && hasUnreported(task)) {
      return [issue("progress-missing", "warning", cellName(task.row, this.missingColumn(column)), {})];
    }
    const words = squeeze(task.progress.map((cell) => cell.text).join(""));
    if (words.length < SHORTEST_REPEAT) return [];
    const earlier = this.progressRows.get(words);
    this.progressRows.set(words, task.row);
    return earlier === undefined
      ? []
      : [issue("progress-repeated", "warning", task.progress[0]!.cell, { row: earlier })];
  }

  private missingColumn(column: number): number {
    return this.table.kind === "values" ? (this.column("actualValue") ?? this.column("rate") ?? column) : column;
  }
}

/** A values row with a plan and nothing in its actual column. */
function hasUnreported({ measures }: TaskRow): boolean {
  return measures.some(
    ({ plan, actual, rate }) =>
      plan !== null &&
      !saysNothing(plan.content) &&
      (actual === null || saysNothing(actual.content)) &&
      (rate === null || saysNothing(rate.content) || rate.content.formula !== undefined),
  );
}

function saysNothing(content: { readonly type: string; readonly text?: string }): boolean {
  return content.type === "blank" || (content.type === "text" && NOTHING.test(squeeze(content.text ?? "")));
}

function progressOf({ progress, measures }: TaskRow): string {
  const texts = progress.map(({ text }) => squeeze(text)).filter((text) => !NOTHING.test(text));
  const figure = measures.some(
    ({ actual, rate }) => (actual && !saysNothing(actual.content)) || (rate && !saysNothing(rate.content)),
  );
  return texts.join("") || (figure ? "#" : "");
}

/** Errors and numbers kept as text among the figures of a row. */
function figures({ measures }: TaskRow): Issue[] {
  return measures.flatMap(({ plan, actual, rate }) =>
    [plan, actual, rate].flatMap((value): Issue[] => {
      if (value === null) return [];
      const { cell, content } = value;
      if (content.type === "error") return [issue("formula-error", "warning", cell, { error: content.error })];
      if (content.type === "text" && numberInText(content.text) !== null)
        return [issue("number-as-text", "info", cell, { text: content.text.trim() })];
      return [];
    }),
  );
}

function issue(code: Issue["code"], severity: Issue["severity"], cell: string | null, facts: Issue["facts"]): Issue {
  return { code, severity, cell, facts };
}
