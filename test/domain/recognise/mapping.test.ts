import { headerKey } from "../../../src/domain/recognise/headerKey";
import { recognise } from "../../../src/domain/recognise/recognise";
import type { SavedMapping } from "../../../src/domain/recognise/table";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { buildWorkbook } from "../../sheets/buildWorkbook";
import type { SampleGrid } from "../../sheets/sampleSheet";

const sheet = (month: number): SampleGrid => ({
  name: "表",
  rows: [
    [`2023年1-${month}月工作表`],
    ["序号", "重点工作", "说明", `1-${month}月完成情况`, "责任单位"],
    [1, "新建公园2个", "已建成1个", "按计划推进中", "园林局"],
    [2, "修缮校舍9栋", "已修缮7栋", "按计划推进中", "教育局"],
  ],
});

const read = async (grid: SampleGrid, mappings: readonly SavedMapping[] = []) =>
  recognise(readWorkbook(await buildWorkbook([grid]), "表.xlsx"), mappings);

describe("a person's mapping", () => {
  it("overrides what the words say, also in next month's sheet with the same headers", async () => {
    const [august] = (await read(sheet(8))).tables;
    const mapping: SavedMapping = {
      headerKey: headerKey(august!.headers),
      isTargetTable: true,
      headerRows: null,
      roles: { A: "serial", B: "task", C: "progress", E: "leadUnit" },
    };
    const [september] = (await read(sheet(9), [mapping])).tables;
    expect(september!.columns.map(({ role, column }) => [role, column])).toEqual([
      ["serial", 1],
      ["task", 2],
      ["progress", 3],
      ["leadUnit", 5],
    ]);
    expect(september!.columns.every(({ confidence }) => confidence === 1)).toBe(true);
    expect(september!.issues).toEqual([]);
  });

  it("does not reach a sheet with other headers", async () => {
    const mapping: SavedMapping = { headerKey: "序号|姓名|电话", isTargetTable: false, headerRows: null, roles: {} };
    expect((await read(sheet(8), [mapping])).tables).toHaveLength(1);
  });

  it("leaves a sheet alone that a person called no target table", async () => {
    const [table] = (await read(sheet(8))).tables;
    const mapping: SavedMapping = {
      headerKey: headerKey(table!.headers),
      isTargetTable: false,
      headerRows: null,
      roles: {},
    };
    const { tables, skipped } = await read(sheet(8), [mapping]);
    expect(tables).toEqual([]);
    expect(skipped[0]!.reason).toContain("人工确认");
  });

  it("finds a header that the words do not tell, at the rows a person pointed at", async () => {
    const odd: SampleGrid = {
      name: "表",
      rows: [["某表"], ["甲栏", "乙栏", "丙栏"], ["建桥3座", "路桥公司", "已建2座"], ["修渠5条", "水利站", "已修5条"]],
    };
    expect((await read(odd)).tables).toEqual([]);
    const mapping: SavedMapping = {
      headerKey: "甲栏|乙栏|丙栏",
      isTargetTable: true,
      headerRows: [2],
      roles: { A: "task", B: "leadUnit", C: "progress" },
    };
    const [table] = (await read(odd, [mapping])).tables;
    expect([table!.headerRows, table!.bodyTop, table!.bodyBottom]).toEqual([[2], 3, 4]);
  });
});
