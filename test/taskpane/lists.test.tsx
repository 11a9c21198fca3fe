import { taskEntries } from "../../src/taskpane/results/taskEntry";
import { entryAtRow } from "../../src/taskpane/results/taskEntry";
import { NO_FILTER, filterTasks, isFiltering, type TaskFilter } from "../../src/taskpane/results/taskFilter";
import { lampsByUnit } from "../../src/taskpane/charts/lampsByUnit";
import { pacedTasks } from "../../src/taskpane/charts/pacedTasks";
import { lampMoves } from "../../src/taskpane/settings/useLampPreview";
import { assessment, owners, ratedTask, table, task } from "../support/assessmentBuilder";

const TASKS = [
  ratedTask(["区财政局"], 30, { row: 4, text: "财政收入达到20亿元", leaders: owners(["徐平"]) }),
  ratedTask(["区住建局", "区财政局"], 5, { row: 5, marker: "▲", text: "改造老旧小区", review: true }),
  ratedTask(["区住建局"], 20, { row: 6, lastRow: 8, text: "新建公园" }),
  task({ row: 9, text: "推进河长制", status: "not-started" }),
];
const ENTRIES = taskEntries(assessment([table(TASKS)]));
const rowsOf = (filter: Partial<TaskFilter>) =>
  filterTasks(ENTRIES, { ...NO_FILTER, ...filter }).map(({ task: { row } }) => row);

describe("the list of tasks", () => {
  test.each<[string, Partial<TaskFilter>, number[]]>([
    ["shows all without a filter", {}, [4, 5, 6, 9]],
    ["by one lamp", { lamps: ["red"] }, [5]],
    ["by two lamps", { lamps: ["red", "yellow"] }, [5, 6]],
    ["by unit, jointly led tasks too", { unit: "区财政局" }, [4, 5]],
    ["by leader", { leader: "徐平" }, [4]],
    ["by status", { status: "not-started" }, [9]],
    ["by mark", { marker: "▲" }, [5]],
    ["without a mark", { marker: "" }, [4, 6, 9]],
    ["waiting for confirmation", { reviewOnly: true }, [5]],
    ["by words of the task", { query: "老旧" }, [5]],
    ["by all of several words", { query: "区住建局 公园" }, [6]],
    ["by words that stand nowhere", { query: "公园 河长" }, []],
    ["furthest behind first, unrated last", { order: "gap" }, [5, 6, 4, 9]],
  ])("%s", (_sentence, filter, expected) => {
    expect(rowsOf(filter)).toEqual(expected);
  });

  test("an order alone filters nothing", () => {
    expect(isFiltering({ ...NO_FILTER, order: "gap" })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: "路" })).toBe(true);
  });

  test.each([
    [4, 4],
    [7, 6],
    [8, 6],
    [9, 9],
    [3, null],
    [10, null],
  ])("row %i of the sheet belongs to the task at %p", (row, expected) => {
    expect(entryAtRow(ENTRIES, ENTRIES[0]!.sheet, row)?.task.row ?? null).toBe(expected);
  });

  test("a row of another sheet belongs to none", () => {
    expect(entryAtRow(ENTRIES, "别的表", 4)).toBeNull();
  });
});

describe("the charts", () => {
  test("units with most red come first; a joint task counts for each", () => {
    const units = lampsByUnit(ENTRIES).map(({ unit, tasks, counts }) => [unit, tasks, counts.red, counts.yellow]);
    expect(units).toEqual([
      ["区住建局", 2, 1, 1],
      ["区财政局", 2, 1, 0],
    ]);
  });

  test("only tasks with a rate and a gap are held against pace, furthest behind first", () => {
    expect(pacedTasks(ENTRIES).map(({ rate, pace }) => [rate, pace])).toEqual([
      [5, 25],
      [20, 25],
      [30, 25],
    ]);
  });
});

describe("the preview of other settings", () => {
  test("counts the tasks that change their lamp, by where from and where to", () => {
    const after = TASKS.map((before) => (before.lamp === "yellow" ? { ...before, lamp: "green" as const } : before));
    const before = assessment([table(TASKS)]);
    expect(lampMoves(before, assessment([table(after)]))).toEqual([{ from: "yellow", to: "green", count: 1 }]);
    expect(lampMoves(before, before)).toEqual([]);
  });
});
