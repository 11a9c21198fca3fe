import type { Issue } from "../issue";
import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { squeeze } from "../recognise/squeeze";
import type { RecognisedTable, Role } from "../recognise/table";
import { cellName } from "../sheet/address";
import { numberInText } from "./figure";
import { isVagueOwner } from "./vagueOwner";
import type { TaskRow } from "./taskRow";

/** Most rows have no issues: they share one empty list. */
const NONE: readonly Issue[] = [];

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
  private readonly vague = new Map<string, boolean>();
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
    this.withProgress = tasks.some(hasProgress);
  }

  of(task: TaskRow): readonly Issue[] {
    const found = [this.serial(task), this.owners(task), this.progress(task), figures(task)];
    return found.some((issues) => issues.length > 0) ? found.flat() : NONE;
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
      .filter(({ name, inherited }) => !inherited && this.isVague(name))
      .map(({ name, cell }) => issue("owner-vague", "info", cell, { name }));
    const column = this.column("leadUnit");
    if (column === null || !this.withUnits || task.leadUnits.length) return vague;
    return [...vague, issue("lead-unit-missing", "warning", cellName(task.row, column), {})];
  }

  private isVague(name: string): boolean {
    let vague = this.vague.get(name);
    if (vague === undefined) this.vague.set(name, (vague = isVagueOwner(name)));
    return vague;
  }

  private progress(task: TaskRow): Issue[] {
    if (!this.withProgress) return [];
    const column = this.column("progress") ?? this.column("actualValue") ?? this.column("rate");
    if (column === null) return [];
    if (!hasProgress(task)) {
      if (this.table.kind === "matrix" || (this.table.kind === "values" && !hasUnreported(task))) return [];
      return [issue("progress-missing", "warning", cellName(task.row, this.missingColumn(column)), {})];
    }
    if (this.table.kind === "values" && hasUnreported(task)) {
      return [issue("progress-missing", "warning", cellName(task.row, this.missingColumn(column)), {})];
    }
    const words = task.progress.map((cell) => squeeze(cell.text)).join("");
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
      !isUnstated(plan.content) &&
      (actual === null || isUnstated(actual.content)) &&
      (rate === null || isUnstated(rate.content) || rate.content.formula !== undefined),
  );
}

function isUnstated({ type, text }: { readonly type: string; readonly text?: string }): boolean {
  return type === "blank" || (type === "text" && saysNothing(text ?? ""));
}

/** Has the row any word or figure on progress? Cells that say nothing were left out when it was read. */
function hasProgress({ progress, measures }: TaskRow): boolean {
  return (
    progress.length > 0 ||
    measures.some(({ actual, rate }) => (actual && !isUnstated(actual.content)) || (rate && !isUnstated(rate.content)))
  );
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
