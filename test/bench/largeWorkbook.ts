import { zipSync } from "fflate";
import { cellName } from "../../src/domain/sheet/address";
import { SAMPLE_ROWS } from "../support/sample/rows";
import { workbookParts } from "../support/workbookParts";

const HEADERS = [
  "序号",
  "目标任务",
  "责任领导",
  "协管责任人",
  "牵头单位",
  "责任人",
  "配合单位",
  "完成时限",
  "完成情况",
  "存在问题",
  "下一步打算",
  "备注",
];

/**
 * A narrative workbook of 12 columns, its texts shared as Excel shares them. Its sentences are those of the sample, each with a
 * place and numbers of its own: no two tasks and no two reports are alike, as in a real sheet, so that nothing can be
 * won by remembering them.
 */
export function largeWorkbook(tasks: number): Uint8Array {
  const strings = new Map<string, number>();
  const text = (row: number, column: number, value: string): string => {
    if (value === "") return "";
    const index = strings.get(value) ?? strings.size;
    strings.set(value, index);
    return `<c r="${cellName(row, column)}" t="s"><v>${index}</v></c>`;
  };
  const line = (row: number, values: readonly string[]): string =>
    `<row r="${row}">${values.map((value, index) => text(row, index + 1, value)).join("")}</row>`;
  const samples = SAMPLE_ROWS.filter((row) => "task" in row);
  const rows = [line(1, ["青岚区2026年目标任务三季度完成情况一览表"]), line(2, HEADERS)];
  for (let index = 0; index < tasks; index++) {
    const sample = samples[index % samples.length]!;
    const vary = (value: string): string => varied(value, index);
    const { leader, leadUnit, person, supportUnit, deadline } = sample;
    const problem = `第${index + 1}项推进中遇到土地、资金等要素保障不足的问题，部分前期手续尚在办理，需提请专题会议研究解决。`;
    const nextStep = `加强第${index + 1}项的调度，压实责任、倒排工期，每周通报一次进展，确保按时完成全年任务。`;
    const values = [vary(sample.task), leader, person, leadUnit, person, supportUnit, deadline, vary(sample.progress)];
    rows.push(line(index + 3, [String(index + 1), ...values, problem, nextStep, index % 9 ? "" : "重点"]));
  }
  const items = [...strings.keys()].map((value) => `<si><t>${escaped(value)}</t></si>`).join("");
  const parts = workbookParts({ sheets: [{ name: "目标任务", xml: rows.join("") }], sharedStrings: items });
  return zipSync(parts);
}

/** ▲改造老旧小区28个 → ▲柳河镇改造老旧小区25个: in one row the same place, and every number changed by the same share. */
function varied(value: string, index: number): string {
  const numbered = value.replace(NUMBER, (written) => {
    const decimals = written.split(".")[1]?.length ?? 0;
    return (Number(written) * (1 - (index % 491) / 1000)).toFixed(decimals);
  });
  return numbered === "" ? "" : numbered.replace(/^[▲★●■]?/, (mark) => mark + placeOf(index));
}

/** A number that is neither time nor part of a name (PM2.5, 5G), so that nothing but the size changes. */
const NUMBER = /(?<![\dA-Z.—])\d+(?:\.\d+)?(?![\d.月日年季期—])/g;

function placeOf(index: number): string {
  const first = "柳松石青龙云白沙桃杨东西南北清长双古新梅竹平安和永福泉溪峰岭"[index % 30]!;
  const second = "河桥山湖塘坪湾岗港洲田坝坡林店村庄园关口"[Math.floor(index / 30) % 20]!;
  const third = ["镇", "乡", "街道", "社区", "开发区", "新区", "林场", "片区"][Math.floor(index / 600) % 8]!;
  return first + second + third;
}

function escaped(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
