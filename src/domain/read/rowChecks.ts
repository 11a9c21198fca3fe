import type { Issue } from "../issue";
import { saysNothing } from "../recognise/lexicon/bodyLexicon";
import { squeeze } from "../recognise/squeeze";
import type { RecognisedTable, Role } from "../recognise/table";
import { cellName } from "../sheet/address";
import { numberInText } from "./figure";
import type { OwnerCells, OwnerRole } from "./ownerCells";
import { isVagueOwner } from "./vagueOwner";
import type { Owner, TaskRow } from "./taskRow";

/** Most rows have no issues: they share one empty list. */
const NONE: readonly Issue[] = [];

/** Shorter progress texts (已完成, 正在推进) repeat by nature. */
const SHORTEST_REPEAT = 12;

/**
 * Checks each row against the rest of its table and gives every row its issues. A column that is empty from top to bottom
 * has not been asked for, or not been reported at all: that is one issue of the table, not one a row.
 */
export class RowChecks {
  // Columns that are asked for; null where none is, so that each row's question is cheap.
  private readonly serialColumn: number | null;
  private readonly unitColumn: number | null;
  /** Where a missing report should have stood. */
  private readonly reportColumn: number | null;
  private readonly isUnreported: boolean;
  private readonly vague = new Map<string, boolean>();
  private readonly progressRows = new Map<string, number>();
  /** Rows by serial, for each path of groups. */
  private serialRows = new Map<string, Map<string, number>>();

  constructor(
    private readonly table: RecognisedTable,
    tasks: readonly TaskRow[],
    private readonly ownerCells: OwnerCells,
  ) {
    const column = (role: Role) => table.columns.find((reading) => reading.role === role)?.column ?? null;
    const figures = column("actualValue") ?? column("rate");
    const reports = column("progress") ?? figures;
    const withSerials = tasks.filter(({ serial }) => serial !== null).length * 2 > tasks.length;
    const withUnits = tasks.some(({ leadUnits }) => leadUnits.length > 0);
    const withProgress = tasks.some(hasProgress);
    this.serialColumn = withSerials ? column("serial") : null;
    this.unitColumn = withUnits ? column("leadUnit") : null;
    this.reportColumn = !withProgress ? null : table.kind === "values" ? (figures ?? reports) : reports;
    this.isUnreported = reports !== null && !withProgress && table.kind !== "actions";
  }

  of(task: TaskRow): readonly Issue[] {
    const found: Issue[] = [];
    this.checkSerial(task, found);
    this.checkOwners(task, found);
    this.checkProgress(task, found);
    checkFigures(task, found);
    return found.length > 0 ? found : NONE;
  }

  /** What concerns the table as a whole. */
  ofTable(): Issue[] {
    return this.isUnreported ? [issue("progress-missing", "warning", null, {})] : [];
  }

  private checkSerial(task: TaskRow, found: Issue[]): void {
    const column = this.serialColumn;
    if (column === null) return;
    if (task.serial === null) {
      if (!/^其中/.test(task.task.text.trim()))
        found.push(issue("serial-missing", "warning", cellName(task.row, column), {}));
      return;
    }
    // Numbering begins again with each group.
    if (/^([（(]?[1一][)）]?)$/.test(task.serial)) this.serialRows = new Map();
    const rows = this.serialsOf(task.groups);
    const earlier = rows.get(task.serial);
    rows.set(task.serial, task.row);
    if (earlier !== undefined)
      found.push(
        issue("serial-duplicate", "warning", cellName(task.row, column), { serial: task.serial, row: earlier }),
      );
  }

  private serialsOf(groups: readonly string[]): Map<string, number> {
    const path = groups.length === 0 ? "" : groups.join("/");
    let rows = this.serialRows.get(path);
    if (rows === undefined) this.serialRows.set(path, (rows = new Map()));
    return rows;
  }

  private checkOwners(task: TaskRow, found: Issue[]): void {
    this.checkVague(task, "leader", task.leaders, found);
    this.checkVague(task, "leadUnit", task.leadUnits, found);
    if (this.unitColumn !== null && task.leadUnits.length === 0)
      found.push(issue("lead-unit-missing", "warning", cellName(task.row, this.unitColumn), {}));
  }

  private checkVague(task: TaskRow, role: OwnerRole, owners: readonly Owner[], found: Issue[]): void {
    for (const { name, inherited } of owners) {
      if (!inherited && this.isVague(name))
        found.push(issue("owner-vague", "info", this.ownerCells.cellOf(task, role, name), { name }));
    }
  }

  private isVague(name: string): boolean {
    let vague = this.vague.get(name);
    if (vague === undefined) this.vague.set(name, (vague = isVagueOwner(name)));
    return vague;
  }

  private checkProgress(task: TaskRow, found: Issue[]): void {
    const column = this.reportColumn;
    if (column === null) return;
    const isValues = this.table.kind === "values";
    if (!hasProgress(task) || (isValues && hasUnreported(task))) {
      if (this.table.kind === "matrix" || (isValues && !hasUnreported(task))) return;
      found.push(issue("progress-missing", "warning", cellName(task.row, column), {}));
      return;
    }
    let words = "";
    for (const { text } of task.progress) words += squeeze(text);
    if (words.length < SHORTEST_REPEAT) return;
    const earlier = this.progressRows.get(words);
    this.progressRows.set(words, task.row);
    if (earlier !== undefined)
      found.push(issue("progress-repeated", "warning", task.progress[0]!.cell, { row: earlier }));
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
function checkFigures({ measures }: TaskRow, found: Issue[]): void {
  for (const { plan, actual, rate } of measures) {
    for (const value of [plan, actual, rate]) {
      if (value === null) continue;
      const { cell, content } = value;
      if (content.type === "error") found.push(issue("formula-error", "warning", cell, { error: content.error }));
      else if (content.type === "text" && numberInText(content.text) !== null)
        found.push(issue("number-as-text", "info", cell, { text: content.text.trim() }));
    }
  }
}

function issue(code: Issue["code"], severity: Issue["severity"], cell: string | null, facts: Issue["facts"]): Issue {
  return { code, severity, cell, facts };
}
