import { bulletinText, type Figure } from "../../../src/domain/report/bulletin/bulletin";
import { checkBulletin } from "../../../src/domain/report/bulletin/checkBulletin";
import { sourceWords } from "../../../src/domain/report/bulletin/sourceWords";
import { draftBulletin } from "../../../src/domain/report/bulletin/draftBulletin";
import type { Plan } from "../../../src/domain/report/plan";
import { rankOwners } from "../../../src/domain/rank/rankOwners";
import { settingsSchema } from "../../../src/domain/settings";
import { parseCell } from "../../../src/domain/sheet/address";
import { assessment, owners, ratedTask, table, task } from "../../support/assessmentBuilder";
import { seededReport } from "../../support/seededReport";

const settings = settingsSchema.parse({});

function draftOf(tasks: Parameters<typeof table>[0], title = "青岚区〈报告〉目标任务一览表") {
  const assessed = assessment([table(tasks, { title })]);
  return draftBulletin(assessed, [rankOwners(tasks, "leadUnit", settings)], settings);
}

const TASKS = [
  ratedTask(["区发改局"], 60, { row: 4, text: "新建厂房100个，增长5%", groups: ["一、经济运行"] }),
  ratedTask(["区住建局"], 8.25, { row: 5, text: "改造小区100个", groups: ["二、民生实事"] }),
  ratedTask(["区住建局"], 90, { row: 6, text: "建设公园100个", groups: ["二、民生实事"], review: true }),
  task({
    row: 7,
    text: "推进新区建设",
    status: "not-started",
    leadUnits: owners(["区文旅局"]),
    groups: ["二、民生实事"],
  }),
];

describe("a bulletin draft", () => {
  const draft = draftOf(TASKS, "青岚区《报告》目标任务一览表");
  const text = bulletinText(draft);

  test.each([
    ["opens with table, day and pace", "根据《青岚区〈报告〉目标任务一览表》，截至2024年3月31日，序时进度为25%。"],
    ["counts all tasks", "目标任务共4项，可评价3项：绿灯2项，占50%；黄灯0项，占0%；红灯1项，占25%。"],
    ["leaves the rate that waits out of the mean", "平均完成率为34.13%，高于序时进度9.13个百分点。"],
    ["says that it is left out", "另有1项任务的数据有待核实确认"],
    [
      "counts by category, without the sheet's own numbering",
      "民生实事：3项任务，绿灯1项、黄灯0项、红灯1项、灰灯1项，平均完成率8.25%。",
    ],
    ["names who is ahead", "“新建厂房100个”完成率60%，高于序时进度35个百分点。"],
    ["names who is behind with the unit", "“改造小区100个”（区住建局）完成率8.25%，低于序时进度16.75个百分点。"],
    ["names what has not begun", "尚未启动的任务1项：“推进新区建设”（区文旅局）。"],
  ])("%s", (_what, sentence) => expect(text).toContain(sentence));

  test("never names a rate that waits for confirmation", () => expect(text).not.toContain("建设公园"));

  test("has seven numbered sections, and six where the sheet has no categories", () => {
    const headings = (of: typeof draft): number => of.paragraphs.filter(({ kind }) => kind === "heading").length;
    expect(headings(draft)).toBe(7);
    expect(headings(draftOf([ratedTask(["甲局"], 50)]))).toBe(6);
  });

  test("of an assessment without tasks says so without figures that mislead", () => {
    expect(bulletinText(draftOf([]))).toContain("没有亮红灯、黄灯的任务。");
    expect(bulletinText(draftOf([]))).not.toMatch(/NaN|undefined|null/u);
  });
});

describe("every figure of a draft", () => {
  test.each([1, 2, 3])("stands in the cell it names (seed %d)", async (seed) => {
    const { assessment: assessed, plan } = await seededReport(seed, 60);
    const tasks = assessed.tables.flatMap((each) => each.tasks);
    const rankings = (["leadUnit", "leader"] as const).map((by) => rankOwners(tasks, by, settings));
    const { figures } = draftBulletin(assessed, rankings, settings);
    const owned = figures.filter(({ now }) => now !== null);
    expect(owned.length).toBeGreaterThan(20);
    for (const figure of owned) expect([figure.label, shown(plan, figure)]).toEqual([figure.label, figure.value]);
    for (const figure of figures) expect([figure.label, sourceWords(figure)]).not.toEqual([figure.label, "—"]);
  });
});

function shown(plan: Plan, { now }: Figure): unknown {
  const { row, column } = parseCell(now!.cell)!;
  return plan.sheets.find(({ key }) => key === now!.key)!.cells[row - 1]![column - 1]!.value;
}

describe("checkBulletin", () => {
  const draft = draftOf(TASKS);
  const text = bulletinText(draft);
  const doubts = (edited: string): string[] =>
    checkBulletin(edited, draft).map(({ kind, found }) => `${kind} ${found}`);

  test("has nothing to say of the draft itself", () => expect(doubts(text)).toEqual([]));

  test.each([
    ["a changed count", "目标任务共4项", "目标任务共5项", ["changed 5"]],
    ["a changed rate", "完成率60%", "完成率66%", ["changed 66"]],
    ["a digit too many", "占50%", "占500%", ["changed 500"]],
    ["a lost decimal", "完成率为34.13%", "完成率为34%", ["changed 34"]],
    ["a number that was added", "下一步要求", "下一步要求（共投入77万元）", ["unsourced 77"]],
    ["a changed date", "3月31日", "3月30日", ["changed 30"]],
  ])("names %s", (_what, before, after, expected) => {
    expect(text).toContain(before);
    expect(doubts(text.replace(before, after))).toEqual(expected);
  });

  test.each([
    [
      "words changed around the figures",
      (draftText: string) => draftText.replace("现将目标任务完成情况通报如下", "经研究，通报如下"),
    ],
    [
      "a paragraph dropped",
      (draftText: string) =>
        draftText
          .split("\n")
          .filter((line) => !line.includes("民生实事"))
          .join("\n"),
    ],
    ["decimals written out", (draftText: string) => draftText.replace("占50%", "占50.00%")],
    ["numbered lines", (draftText: string) => draftText.replace("“新建厂房", "\n1.“新建厂房")],
  ])("lets %s pass", (_what, edit) => expect(doubts(edit(text))).toEqual([]));

  test("says which figure it was and where it stands in the text", () => {
    const edited = text.replace("目标任务共4项", "目标任务共5项");
    const [doubt] = checkBulletin(edited, draft);
    expect(edited.slice(doubt!.start, doubt!.end)).toBe("5");
    expect(doubt!.message).toBe("“任务总数”应为4，稿中写为5，请核对。");
  });
});
