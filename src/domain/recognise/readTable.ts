import type { Issue } from "../issue";
import { type SkipCode, columnReasons } from "../../messages/zhCN/recognition";
import { kindWords, roleWords } from "../../messages/zhCN";
import { columnNumber } from "../sheet/address";
import type { ColumnCandidate } from "./columnCandidate";
import { columnRoles, headerCell } from "./columnRoles";
import type { SheetGrid } from "./grid";
import { type HeaderBlock, headersOf } from "./headerBlock";
import { headerKey } from "./headerKey";
import { bodyLayout } from "./layout";
import { readLegend } from "./legend";
import { lookAlike } from "./lookAlike";
import { areAspects } from "./measureGroups";
import { tablePeriod } from "./period";
import { rowKind } from "./rowKind";
import { tableKind } from "./tableKind";
import type { TableRegion } from "./tableRegions";
import { tableHeading } from "./tableTitle";
import type { ColumnReading, RecognisedTable, Role, SavedMapping } from "./table";
import { roleWordOf } from "./roleWord";

/** Lines outside the sheet that may tell the year: file name first, then other sheets' titles. */
export interface Surroundings {
  readonly fileName: string | null;
  readonly otherTitles: readonly string[];
}

export type TableReading = { readonly table: RecognisedTable } | { readonly skip: SkipCode; readonly matched: number };

/** Reads one region as a target table, or says why it is none. A person's mapping of the same headers overrides the words. */
export function readTable(
  grid: SheetGrid,
  region: TableRegion,
  mappings: readonly SavedMapping[],
  { fileName, otherTitles }: Surroundings,
): TableReading {
  const { block, bodyTop, bodyBottom } = region;
  const heading = tableHeading(grid, region.top, block.rows[0]!, block.left, block.right);
  const headers = headersOf(block);
  const mapping = mappings.find((saved) => saved.headerKey === headerKey(headers)) ?? null;
  const matched = [...block.levels.values()].filter((levels) => levels.length > 0).length;
  if (mapping && !mapping.isTargetTable) return { skip: "person", matched };
  const headerLines = headers.map(({ text }) => text).filter(tellsProgressTime);
  const time = tablePeriod(
    [heading.title, ...heading.lines, ...byLastMonth(headerLines), grid.sheet.name, fileName ?? ""],
    otherTitles,
  );
  const rows = sampleRows(grid, block, bodyTop, bodyBottom);
  const { candidates, groups, doubtful, unread } = columnRoles(grid, block, rows, time.year);
  if (mapping) applyMapping(candidates, mapping);
  const bySide =
    areAspects(groups) && candidates.some(({ role, concept }) => role === "task" && concept?.concept === "task");
  const isMatrix = groups.length >= 2 && !mapping && !bySide;
  const skip = mapping ? null : lookAlike(candidates, isMatrix);
  if (skip) return { skip, matched };
  const reading = tableKind(grid, candidates, isMatrix, rows, heading.title);
  const columns = candidates.flatMap(columnReading);
  const layout = bodyLayout(grid, { columns, headers, title: heading.title, bodyTop, bodyBottom });
  const { lastRow, notes } = bodyEnd(grid, layout, bodyTop, bodyBottom);
  const issues: Issue[] = mapping ? [] : doubtful.map((candidate) => headerDoubt(block, candidate));
  if (unread && !mapping) issues.push(goalUnread(block, unread));
  if (reading.other && !mapping) {
    const facts = { kind: kindWords[reading.kind], other: kindWords[reading.other] };
    issues.push({ code: "reading-doubtful", severity: "info", cell: headerCell(block, block.left), facts });
  }
  if (time.yearless !== null) {
    issues.push({
      code: "year-missing",
      severity: "warning",
      cell: null,
      facts: { period: time.yearless || heading.title },
    });
  }
  return {
    table: {
      sheet: grid.sheet.name,
      range: { top: block.rows[0]!, left: block.left, bottom: lastRow, right: block.right },
      title: heading.title,
      kind: reading.kind,
      headerRows: block.rows,
      columns,
      headers,
      groups: isMatrix || (bySide && !mapping) ? groups : [],
      bodyTop,
      bodyBottom: lastRow,
      legend: readLegend([...heading.lines, ...notes]),
      unitLine: heading.unitLine,
      period: time.period,
      asOf: time.asOf,
      issues,
    },
  };
}

/** Only what was done dates a table; 一季度目标 and 完成时限 look ahead. */
function tellsProgressTime(header: string): boolean {
  return (
    /(完成|进展|累计|实际|推进|落实|进度|实绩)|\d-\d{1,2}月/.test(header) &&
    !/(目标|计划|任务|时限|时间|节点)$/.test(header)
  );
}

/** 1—4月 before 1—3月: the table reaches as far as its last column. */
function byLastMonth(headers: readonly string[]): string[] {
  const until = (header: string) => Number(/(?:-|截至|截止)(\d{1,2})月/.exec(header)?.[1] ?? 0);
  return [...headers].sort((a, b) => until(b) - until(a));
}

function columnReading({ role, column, header, confidence, why }: ColumnCandidate): ColumnReading[] {
  if (role === null || !isRole(role)) return [];
  return [
    {
      role,
      column,
      header,
      confidence: Math.round(confidence * 100) / 100,
      reason: columnReasons[why](header, roleWords[role]),
    },
  ];
}

const isRole = (role: string): role is Role => role in roleWords;

function applyMapping(candidates: readonly ColumnCandidate[], mapping: SavedMapping): void {
  for (const candidate of candidates) {
    candidate.role = null;
    candidate.confidence = 1;
    candidate.why = "person";
  }
  for (const [letters, role] of Object.entries(mapping.roles)) {
    const candidate = candidates.find(({ column }) => column === columnNumber(letters));
    if (candidate) candidate.role = role;
  }
}

function headerDoubt(block: HeaderBlock, { column, header, role }: ColumnCandidate): Issue {
  return {
    code: "header-doubtful",
    severity: "warning",
    cell: headerCell(block, column),
    facts: { header, role: roleWordOf(role) },
  };
}

function goalUnread(block: HeaderBlock, { column, header }: ColumnCandidate): Issue {
  return { code: "goal-unread", severity: "warning", cell: headerCell(block, column), facts: { header } };
}

/** Body rows to judge columns by: the first ones and some spread over the rest, so that the cost does not grow with the table. */
function sampleRows(grid: SheetGrid, block: HeaderBlock, from: number, to: number): number[] {
  const rows: number[] = [];
  const take = (row: number) => {
    if (grid.sheet.rows[row] && grid.filledColumns(row, block.left, block.right).length >= 2) rows.push(row);
  };
  let row = from;
  for (; row <= to && rows.length < 40 && row < from + 400; row++) take(row);
  const step = Math.max(1, Math.floor((to - row + 1) / 20));
  for (; row <= to; row += step) take(row);
  return rows;
}

/** Walks up from the bottom over notes, signatures and legends to the last row that can hold a task. */
function bodyEnd(
  grid: SheetGrid,
  layout: ReturnType<typeof bodyLayout>,
  from: number,
  to: number,
): { lastRow: number; notes: string[] } {
  const notes: string[] = [];
  let lastRow = to;
  // Lone lines are notes only where a line above them says so; look from the first note down.
  let firstNote = to + 1;
  for (let row = to; row >= Math.max(from, to - 40); row--) {
    const { kind } = rowKind(grid, row, layout, false);
    if (kind === "footnote") firstNote = row;
    if (kind === "task" || kind === "total") if (grid.filledColumns(row, layout.left, layout.right).length > 1) break;
  }
  for (let row = firstNote; row <= to; row++) {
    for (const column of grid.filledColumns(row, layout.left, layout.right)) notes.push(grid.text(row, column));
  }
  lastRow = firstNote - 1;
  while (
    lastRow >= from &&
    rowKind(grid, lastRow, layout, false).kind === "blank" &&
    !isInherited(grid, lastRow, layout.task)
  )
    lastRow--;
  return { lastRow, notes };
}

function isInherited(grid: SheetGrid, row: number, column: number): boolean {
  return grid.isCovered(row, column);
}
