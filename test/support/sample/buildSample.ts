import ExcelJS from "exceljs";
import { SAMPLE_ROWS } from "./rows";

const TITLE = "青岚区2026年《政府工作报告》目标任务三季度完成情况一览表";
const LEGEND =
  "备注：▲项为区政府常务会议重点调度事项；●项为省市考核约束性指标；■项为经常性工作；★项为区委全会部署任务。";
const HEADERS = ["序号", "目标任务", "责任领导", "牵头单位", "责任人", "配合单位", "完成时限", "完成情况"];
const WIDTHS = [6, 34, 10, 16, 10, 20, 12, 46];
const HEADER_ROW = 3;
const BORDER: Partial<ExcelJS.Borders> = {
  top: { style: "thin" },
  bottom: { style: "thin" },
  left: { style: "thin" },
  right: { style: "thin" },
};

/** Builds the newcomers' sample workbook: one sheet, laid out as a district office would print it. */
export function buildSample(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  // A fixed date, so that building twice gives the same file.
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 9, 9));
  workbook.creator = workbook.lastModifiedBy = "青岚区人民政府督查室";
  const sheet = workbook.addWorksheet("三季度完成情况", {
    views: [{ state: "frozen", ySplit: HEADER_ROW }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "第 &P 页，共 &N 页" },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));

  banner(sheet, 1, TITLE, { name: "方正小标宋简体", size: 22 }, "center", 42);
  banner(
    sheet,
    2,
    "填报单位：区政府督查室　　　数据截至：2026年9月30日",
    { name: "楷体_GB2312", size: 12 },
    "right",
    22,
  );
  sheet.getRow(HEADER_ROW).values = HEADERS;
  style(sheet.getRow(HEADER_ROW), { name: "黑体", size: 12 }, "center");
  sheet.getRow(HEADER_ROW).height = 30;

  let serial = 0;
  let rowNumber = HEADER_ROW;
  let mergeFrom = 0;
  const endMerge = (last: number): void => {
    if (mergeFrom && last > mergeFrom) sheet.mergeCells(mergeFrom, 3, last, 3);
  };
  for (const entry of SAMPLE_ROWS) {
    const row = sheet.getRow(++rowNumber);
    if ("category" in entry) {
      endMerge(rowNumber - 1);
      mergeFrom = 0;
      row.values = [entry.category];
      style(row, { name: "黑体", size: 12 }, "left");
      sheet.mergeCells(rowNumber, 1, rowNumber, HEADERS.length);
      row.height = 24;
      continue;
    }
    if (entry.leader) {
      endMerge(rowNumber - 1);
      mergeFrom = rowNumber;
    }
    const { task, leader, leadUnit, person, supportUnit, deadline, progress } = entry;
    row.values = [++serial, task, leader, leadUnit, person, supportUnit, deadline, progress].map((v) => v || null);
    style(row, { name: "仿宋_GB2312", size: 11 }, "center");
    for (const column of [2, 8]) row.getCell(column).alignment = { wrapText: true, vertical: "middle" };
    row.height = 18 * Math.max(2, Math.ceil(progress.length / 21), Math.ceil(task.length / 15));
    row.hidden = entry.hidden ?? false;
  }
  endMerge(rowNumber);
  banner(sheet, rowNumber + 1, LEGEND, { name: "仿宋_GB2312", size: 11 }, "left", 32);
  return workbook;
}

function banner(
  sheet: ExcelJS.Worksheet,
  row: number,
  text: string,
  font: Partial<ExcelJS.Font>,
  horizontal: "left" | "center" | "right",
  height: number,
): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = font;
  cell.alignment = { horizontal, vertical: "middle", wrapText: true };
  sheet.mergeCells(row, 1, row, HEADERS.length);
  sheet.getRow(row).height = height;
}

function style(row: ExcelJS.Row, font: Partial<ExcelJS.Font>, horizontal: "left" | "center"): void {
  for (let column = 1; column <= HEADERS.length; column++) {
    const cell = row.getCell(column);
    cell.font = font;
    cell.border = BORDER;
    cell.alignment = { horizontal, vertical: "middle", wrapText: true };
  }
}
