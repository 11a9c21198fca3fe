import type { AssessedTable, AssessedTask, Assessment, Indicator } from "../domain/assess/assessment";
import { indicatorKey, taskFingerprint, taskKey } from "../domain/assess/identity";
import type { StatedRate } from "../domain/extract/extraction";
import type { Issue } from "../domain/issue";
import type { Owner } from "../domain/read/taskRow";
import type { RecognisedTable } from "../domain/recognise/table";
import { columnLetters, rectName } from "../domain/sheet/address";
import { issueSentence } from "../messages/zhCN";

/** The assessment in the shape other programs rely on: fields may be added, none may change. */
export function assessmentJson(assessment: Assessment, file: string): object {
  const { asOf, timeProgress, tables, skipped } = assessment;
  return { file, asOf, timeProgress, tables: tables.map(tableJson), skipped };
}

function tableJson({ table, period, tasks, issues }: AssessedTable): object {
  return {
    sheet: table.sheet,
    range: rectName(table.range),
    title: table.title,
    kind: table.kind,
    headerRows: table.headerRows,
    columns: columnsJson(table),
    columnReadings: table.columns.map(({ column, ...reading }) => ({ ...reading, column: columnLetters(column) })),
    legend: Object.fromEntries(table.legend),
    period,
    tasks: tasks.map(taskJson),
    issues: issues.map(issueJson),
  };
}

/** Role → its column letter, or an array of letters where it spans several. */
function columnsJson(table: RecognisedTable): Record<string, string | string[]> {
  const letters = new Map<string, string[]>();
  for (const { role, column } of table.columns) {
    letters.set(role, [...(letters.get(role) ?? []), columnLetters(column)]);
  }
  return Object.fromEntries(
    [...letters].map(([role, columns]) => [role, columns.length === 1 ? columns[0]! : columns]),
  );
}

function taskJson(task: AssessedTask): object {
  const { leaders, coordinators, leadUnits, persons, supportUnits } = task;
  return {
    key: taskKey(task.goalTexts),
    fingerprint: taskFingerprint(task),
    ...task,
    measures: undefined,
    leaders: leaders.map(nameOf),
    coordinators: coordinators.map(nameOf),
    leadUnits: leadUnits.map(nameOf),
    persons: persons.map(nameOf),
    supportUnits: supportUnits.map(nameOf),
    inherited: [...leaders, ...leadUnits].filter((owner) => owner.inherited).map(nameOf),
    indicators: task.indicators.map(indicatorJson),
    statedRates: task.statedRates.map(statedRateJson),
    issues: task.issues.map(issueJson),
  };
}

function indicatorJson(indicator: Indicator): object {
  const { target, actual, candidates } = indicator;
  return {
    key: indicatorKey(indicator),
    ...indicator,
    target: target.value,
    targetUpper: target.upper,
    targetUnit: target.unit,
    targetCell: target.cell,
    targetSpan: target.span && [target.span.start, target.span.end],
    actual: actual?.value ?? null,
    actualUnit: actual?.unit ?? null,
    actualCell: actual?.cell ?? null,
    actualSpan: actual?.span ? [actual.span.start, actual.span.end] : null,
    candidates: candidates.map(({ value, unit, cell }) => ({ value, unit, cell })),
  };
}

function statedRateJson({ name, value, computed, cell, span }: StatedRate): object {
  return { name, value, computed, cell, span };
}

function issueJson(issue: Issue): object {
  return { code: issue.code, severity: issue.severity, cell: issue.cell, message: issueSentence(issue) };
}

function nameOf(owner: Owner): string {
  return owner.name;
}
