import type { Cell } from "../../src/domain/sheet/content";
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";
import type { SheetLooks } from "../../src/host/xlsx/looks/look";
import { gridSheet, spill } from "../../src/web/grid/gridSheet";

const text = (value: string): Cell => ({ type: "text", text: value });
const number = (value: number): Cell => ({ type: "number", value, format: "general" });

const sheet = (rows: SheetSnapshot["rows"], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "表",
  visibility: "visible",
  rows,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
  ...more,
});
const looks = (more: Partial<SheetLooks>): SheetLooks => ({
  name: "表",
  lookAt: () => undefined,
  columnWidths: new Map(),
  rowHeights: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  showsGrid: true,
  hasNumberFormats: false,
  conditional: [],
  charts: [],
  ...more,
});
const area = { top: 1, left: 1, bottom: 9, right: 9 };

describe("a sheet as the grid shows it", () => {
  it("has rows as high as the file says, as their wrapped text needs where it does not, and none where hidden", () => {
    const long = text("目".repeat(60));
    const grid = gridSheet(
      sheet([undefined, [undefined, long], [undefined, long], [undefined, text("短")], [undefined, long]], {
        hiddenRows: new Set([4]),
      }),
      looks({ rowHeights: new Map([[1, 33]]), lookAt: () => ({ wrap: true }), columnWidths: new Map([[1, 150]]) }),
    );
    expect([1, 3, 4].map((row) => grid.rows.size(row))).toEqual([33, 24, 0]);
    expect(grid.rows.size(2)).toBeGreaterThan(100);
    expect(grid.rows.at(grid.rows.start(3) + 1)).toBe(3);
    expect(grid.rows.at(1e9)).toBe(grid.rows.count);
  });

  it("a merge's cells count no height, and a merge over whole columns costs no more than the sheet", () => {
    const grid = gridSheet(
      sheet([undefined, [undefined, text("目".repeat(60))]], {
        merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 2 }],
      }),
      looks({ lookAt: () => ({ wrap: true }) }),
    );
    expect(grid.rows.size(1)).toBe(20);
    expect(grid.mergeAt(5, 2)?.top).toBe(1);
    expect(grid.mergeAt(5, 3)).toBeNull();
  });

  it("lays a lamp's colours over its word and a bar behind a number, not over other words or texts", () => {
    const grid = gridSheet(
      sheet([undefined, [undefined, text("红灯"), text("绿灯"), number(75), text("75"), number(300)]]),
      looks({
        conditional: [
          { type: "equals", rect: area, value: "红灯", look: { fill: "#c00000" } },
          { type: "dataBar", rect: area, color: "#8fb4dd", min: 0, max: 120 },
        ],
      }),
    );
    expect(grid.shownAt(1, 1).look?.fill).toBe("#c00000");
    expect(grid.shownAt(1, 2).look).toBeUndefined();
    expect(grid.shownAt(1, 3).bar).toEqual({ color: "#8fb4dd", percent: 62.5 });
    expect(grid.shownAt(1, 4).bar).toBeNull();
    expect(grid.shownAt(1, 5).bar?.percent).toBe(100);
  });

  it("lets a text run over empty cells up to the next one that holds something, a number or a wrapped text never", () => {
    const title = text("一个比自己的格子宽得多的标题");
    const grid = gridSheet(
      sheet([undefined, [undefined, title], [undefined, title, undefined, text("到此")], [undefined, number(1e10)]]),
      looks({
        columnWidths: new Map([
          [1, 50],
          [2, 50],
          [3, 50],
        ]),
      }),
    );
    expect(spill(grid, 1, 1, grid.shownAt(1, 1))).toBeGreaterThan(100);
    expect(spill(grid, 2, 1, grid.shownAt(2, 1))).toBe(50);
    expect(spill(grid, 3, 1, grid.shownAt(3, 1))).toBe(0);
    const wrapped = { ...grid.shownAt(1, 1), look: { wrap: true } };
    expect(spill(grid, 1, 1, wrapped)).toBe(0);
  });
});
