import { Session } from "../../src/app/session";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { workbookBytes } from "../support/workbookParts";

const LINES = [
  ["序号", "目标任务", "完成情况", "牵头单位"],
  ["1", "一般公共预算收入达到30亿元", "一季度完成9.01亿元", "区财政局"],
  ["2", "新增高新技术企业10家", "新增高新技术企业2家", "区科技局"],
  ["3", "固定资产投资达到200亿元", "完成固定资产投资65亿元", "区发改局"],
];

test.each(["columns", "fill"] as const)(
  "marks in the form of %s are not taken for the clerk's own data",
  async (marks) => {
    const rows = LINES.map(
      (line, index) =>
        `<row r="${index + 1}">${line.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    );
    const host = new XlsxHost(workbookBytes({ sheets: [{ name: "任务表", xml: rows.join("") }] }), "表.xlsx");
    const session = await Session.open(host, { today: () => "2018-03-31" });
    await session.changeSettings({ ...DEFAULT_SETTINGS, marks });
    const first = session.state().assessment.tables;
    expect(first).toHaveLength(1);
    await session.write();
    const second = session.state().assessment.tables;
    expect(second.map(({ table }) => table.range)).toEqual(first.map(({ table }) => table.range));
    expect(second[0]!.tasks.map(({ rate }) => rate)).toEqual(first[0]!.tasks.map(({ rate }) => rate));
    await session.write();
    const sheet = (await host.read()).sheets[0]!;
    expect(sheet.rows[1]!.length).toBe(marks === "columns" ? 7 : 5);
  },
);
