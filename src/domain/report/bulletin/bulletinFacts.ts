import { bulletinWords } from "../../../messages/zhCN";
import type { Assessment, AssessedTask } from "../../assess/assessment";
import type { Ranking } from "../../rank/ranking";
import type { Settings } from "../../settings";
import { type DetailLine, detailLines, sourceCell } from "../detail/detailLines";
import type { SheetKey } from "../plan";
import { COUNT_COLUMN, type Total, totalRow, totalValue } from "../sheets/overview/totals";
import { withoutMarker } from "../../read/marker";
import { cellName } from "../../sheet/address";
import { type Figure, figureText } from "./bulletin";

/** What every section of the bulletin is written from. */
export interface BulletinFacts {
  readonly assessment: Assessment;
  readonly rankings: readonly Ranking[];
  readonly settings: Settings;
  readonly tasks: readonly AssessedTask[];
  readonly lines: readonly DetailLine[];
}

export function bulletinFacts(assessment: Assessment, rankings: readonly Ranking[], settings: Settings): BulletinFacts {
  const tasks = assessment.tables.flatMap((table) => table.tasks);
  return { assessment, rankings, settings, tasks, lines: detailLines(assessment) };
}

/** A figure that an own sheet shows too. */
export function ownFigure(value: number, label: string, key: SheetKey, cell: string): Figure {
  return { text: figureText(value), value, label, source: null, now: { key, cell } };
}

/** A figure of one task, resting on a cell of its source sheet. */
export function taskFigure(value: number, label: string, line: DetailLine): Figure {
  return {
    text: figureText(value),
    value,
    label,
    source: { sheet: line.table.table.sheet, cell: sourceCell(line) },
    now: null,
  };
}

/** A total as 测算总览 shows it; null where there is nothing to take a mean of. */
export function totalFigure(total: Total, { tasks, settings }: BulletinFacts): Figure | null {
  const value = totalValue(total, tasks, settings.ranking);
  if (value === null) return null;
  const cell = cellName(totalRow(total), COUNT_COLUMN);
  return ownFigure(value, bulletinWords.labels[total], "overview", cell);
}

const LONGEST_NAME = 26;

/** A task by its first words. */
export function taskName(task: AssessedTask): string {
  const plain = withoutMarker(task.text.replace(/\s+/gu, ""));
  const first = /^[^，,；;。：:（(①]+/u.exec(plain)?.[0] ?? plain;
  return `“${first.length > LONGEST_NAME ? `${first.slice(0, LONGEST_NAME)}…` : first}”`;
}

export function leadUnits(task: AssessedTask): string {
  return task.leadUnits.map(({ name }) => name).join(bulletinWords.comma);
}
