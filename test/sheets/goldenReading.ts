import { extract } from "../../src/domain/extract/extract";
import type { IndicatorDraft } from "../../src/domain/extract/extraction";
import type { Issue } from "../../src/domain/issue";
import { readTasks } from "../../src/domain/read/readTasks";
import type { TaskRow } from "../../src/domain/read/taskRow";
import { recognise } from "../../src/domain/recognise/recognise";
import type { RecognisedTable, SavedMapping } from "../../src/domain/recognise/table";
import { columnLetters } from "../../src/domain/sheet/address";
import type { WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import type { GoldenTable, GoldenTask } from "./sampleSheet";

/** A workbook's reading in the terms of the golden samples, with every field filled. */
export interface Reading {
  readonly tables: readonly Required<GoldenTable>[];
  readonly skipped: Readonly<Record<string, string>>;
}

export function goldenReading(workbook: WorkbookSnapshot, mappings: readonly SavedMapping[] = []): Reading {
  const { tables, skipped } = recognise(workbook, mappings);
  return {
    tables: tables.map((table) => tableReading(workbook, table)),
    skipped: Object.fromEntries(skipped.map(({ sheet, reason }) => [sheet, reason])),
  };
}

function tableReading(workbook: WorkbookSnapshot, table: RecognisedTable): Required<GoldenTable> {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet)!;
  const { tasks, issues } = readTasks(sheet, table);
  const columns: Record<string, string> = {};
  for (const { role, column } of table.columns)
    columns[role] = [columns[role], columnLetters(column)].filter(Boolean).join(",");
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRows: table.headerRows,
    columns,
    title: table.title,
    period: table.period && `${table.period.start}/${table.period.end}`,
    asOf: table.asOf,
    legend: Object.fromEntries(table.legend),
    issues: codes([...table.issues, ...issues]),
    tasks: tasks.map((task) => taskReading(task, table)),
  };
}

function taskReading(task: TaskRow, { kind }: RecognisedTable): Required<GoldenTask> {
  const { indicators, statedRates, status, issues } = extract(task, { asOf: "2023-10-31", year: 2023, kind });
  const names = (owners: TaskRow["leaders"]) => owners.map(({ name }) => name);
  return {
    row: task.row,
    lastRow: task.lastRow,
    serial: task.serial,
    marker: task.marker,
    groups: task.groups,
    text: task.task.text,
    leaders: names(task.leaders),
    inherited: names([...task.leaders, ...task.leadUnits].filter(({ inherited }) => inherited)),
    leadUnits: names(task.leadUnits),
    supportUnits: names(task.supportUnits),
    persons: names(task.persons),
    deadlines: task.deadlines.map(({ text }) => text),
    targets: task.targets.map(({ text }) => text),
    progress: task.progress.map(({ text }) => text),
    rank: task.rank,
    weight: task.weight,
    indicators: indicators.map(indicatorWords),
    rates: statedRates.map(({ value }) => value),
    status,
    issues: codes([...task.issues, ...issues]),
  };
}

function indicatorWords({ kind, target, actual }: IndicatorDraft): string {
  return `${kind} ${target.value}${target.unit} → ${actual ? `${actual.value}${actual.unit}` : "?"}`;
}

function codes(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ code }) => code))].sort();
}
