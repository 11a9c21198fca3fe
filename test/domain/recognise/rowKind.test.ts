import { SheetGrid } from "../../../src/domain/recognise/grid";
import { bodyLayout } from "../../../src/domain/recognise/layout";
import { recognise } from "../../../src/domain/recognise/recognise";
import { rowKind } from "../../../src/domain/recognise/rowKind";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { buildWorkbook } from "../../sheets/buildWorkbook";

const HEADER = ["序号", "重点工作", "完成情况", "责任单位"];

/** What a row is that follows the first task of a table; every cell is text, as where serials were typed as such. */
async function kindOf(row: readonly string[]): Promise<string> {
  const body = [["1", "新建公园2个", "已建成1个", "园林局"], row, ["3", "修缮校舍9栋", "已修缮7栋", "教育局"]];
  const bytes = await buildWorkbook([{ name: "表", rows: [["2023年重点工作情况表"], HEADER, ...body] }]);
  const workbook = readWorkbook(bytes, "表.xlsx");
  const [table] = recognise(workbook, []).tables;
  const grid = new SheetGrid(workbook.sheets[0]!);
  return rowKind(grid, 4, bodyLayout(grid, table!), false).kind;
}

describe("a row of a table's body", () => {
  it.each([
    ["with the header's words is the header printed again", HEADER, "header"],
    ["with most of them too", ["序号", "重点工作", "完成情况", "责任人"], "header"],
    ["with a number of its own is a task, whatever its words", ["2", "重点工作", "完成情况", "责任单位"], "task"],
    ["that speaks of a sum in its task is a task", ["2", "全部小区完成改造，共计28个", "已改造20个", "住建局"], "task"],
    ["that names a sum is a total", ["", "合  计", "已完成21个", ""], "total"],
    ["with a Chinese number and a name is a category", ["二", "民生实事", "", ""], "category"],
    ["with a Chinese number and owners is a task", ["二", "新建公园5个", "", "园林局"], "task"],
    ["without a task adds to the task above", ["", "", "另有2个在建", "园林局"], "subrow"],
    ["without a task, yet with a number, is a task of its own", ["2", "", "另有2个在建", "园林局"], "task"],
    ["with a number is no note", ["2", "说明：另附材料", "", "园林局"], "task"],
    ["that begins as a note does is one", ["说明：另附材料", "", "", "园林局"], "footnote"],
  ])("%s", async (_sentence, row, kind) => {
    expect(await kindOf(row)).toBe(kind);
  });
});
