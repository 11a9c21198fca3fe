import { lampNames, laggingWords, sheetNames } from "../../../../messages/zhCN";
import { withoutMarker } from "../../../read/marker";
import { type Rect, columnLetters } from "../../../sheet/address";
import { sourceCell } from "../../detail/detailLines";
import { sourceLink } from "../../formulas";
import {
  GAP_FORMAT,
  RATE_FORMAT,
  LINK_STYLE,
  REMARK_STYLE,
  bodyStyle,
  headerStyle,
  lampFormats,
  landscape,
  putTitle,
} from "../../look";
import type { CellStyle, SheetPlan } from "../../plan";
import type { ReportFacts } from "../../reportFacts";
import { SheetDraft, type Writable } from "../../sheetDraft";
import { type LaggingTask, laggingTasks } from "./laggingTasks";
import { linePlace, lineValue } from "./lineLookup";

type LaggingKey = keyof typeof laggingWords.headers | "mainPlace" | "worstPlace";

const WIDTHS: Readonly<Record<LaggingKey, number>> = {
  serial: 5,
  lamp: 7,
  task: 32,
  leadUnit: 13,
  leader: 8,
  name: 15,
  rate: 10,
  gap: 9,
  deadline: 11,
  evidence: 34,
  source: 9,
  mainPlace: 6,
  worstPlace: 6,
};

const HEADER_ROW = 3;

/** 滞后任务: red and yellow tasks as of writing; rate, gap and lamp stay live. */
export function laggingSheet(facts: ReportFacts): SheetPlan {
  const { assessment, fonts } = facts;
  const tasks = laggingTasks(facts.lines);
  const hasLeaders = facts.columns.has("leader");
  const keys = (Object.keys(WIDTHS) as LaggingKey[]).filter((key) => hasLeaders || key !== "leader");
  const shown = keys.slice(0, -2);
  const draft = new SheetDraft(
    "lagging",
    sheetNames.lagging,
    keys.map((key) => WIDTHS[key]),
  );
  const red = tasks.filter(({ main }) => main.task.lamp === "red").length;
  putTitle(
    draft,
    fonts,
    laggingWords.title,
    laggingWords.subtitle(assessment.asOf, red, tasks.length - red),
    shown.length,
  );
  draft.putRow(
    HEADER_ROW,
    shown.map((key) => laggingWords.headers[key as keyof typeof laggingWords.headers]),
  );
  draft.rowHeight(HEADER_ROW, 32);
  const column = (key: LaggingKey): number => keys.indexOf(key) + 1;
  tasks.forEach((task, index) => {
    const row = HEADER_ROW + 1 + index;
    const cells = laggingCells(task, index + 1, (key) => columnLetters(column(key)) + row, facts);
    draft.putRow(
      row,
      keys.map((key) => cells[key]),
    );
  });
  if (tasks.length === 0) {
    draft.put(HEADER_ROW + 1, 1, laggingWords.none);
    draft.merge({ top: HEADER_ROW + 1, left: 1, bottom: HEADER_ROW + 1, right: shown.length });
  }
  const bottom = HEADER_ROW + Math.max(1, tasks.length);
  const body = (key: LaggingKey): Rect => ({ top: HEADER_ROW + 1, left: column(key), bottom, right: column(key) });
  const styles: readonly (readonly [LaggingKey, CellStyle])[] = [
    ["task", { align: "left" }],
    ["rate", { numberFormat: RATE_FORMAT }],
    ["gap", { numberFormat: GAP_FORMAT }],
    ["evidence", { ...REMARK_STYLE, align: "left" }],
    ["source", LINK_STYLE],
  ];
  draft.format({ top: HEADER_ROW + 1, left: 1, bottom, right: shown.length }, bodyStyle(fonts));
  draft.format({ top: HEADER_ROW, left: 1, bottom: HEADER_ROW, right: shown.length }, headerStyle(fonts));
  if (tasks.length > 0) for (const [key, style] of styles) draft.format(body(key), style);
  draft.conditionalFormat(...lampFormats(body("lamp")));
  return draft.build({
    bodySize: 11,
    print: landscape(HEADER_ROW),
    freezeRows: HEADER_ROW,
    hiddenColumns: [column("mainPlace"), column("worstPlace")],
  });
}

function laggingCells(
  { main, worst, gap }: LaggingTask,
  serial: number,
  at: (key: LaggingKey) => string,
  { columns }: ReportFacts,
): Record<LaggingKey, Writable> {
  const { task, table } = main;
  const { indicator } = worst;
  return {
    serial,
    lamp: lineValue("taskLamp", at("mainPlace"), columns, lampNames[task.lamp]),
    task: task.text,
    leadUnit: task.leadUnits.map(({ name }) => name).join("、"),
    leader: task.leaders.map(({ name }) => name).join("、"),
    name: withoutMarker(indicator?.name ?? ""),
    rate: lineValue("rate", at("worstPlace"), columns, indicator ? indicator.rate : task.rate),
    gap: lineValue("gap", at("worstPlace"), columns, gap),
    deadline: task.deadlines.map(({ text }) => text).join("；"),
    evidence: (task.overdue ? laggingWords.overdue : "") + (indicator?.evidence ?? task.statusReason),
    source: sourceLink(table.table.sheet, sourceCell(worst)),
    mainPlace: linePlace(main.id, columns),
    worstPlace: linePlace(worst.id, columns),
  };
}
