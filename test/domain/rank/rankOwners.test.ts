import type { AssessedTask } from "../../../src/domain/assess/assessment";
import { rankOwners } from "../../../src/domain/rank/rankOwners";
import type { RankedOwner } from "../../../src/domain/rank/ranking";
import { type Settings, settingsSchema } from "../../../src/domain/settings";
import { owners, ratedTask, task } from "../../support/assessmentBuilder";

type RankingSettings = Partial<Settings["ranking"]>;

function rank(
  tasks: readonly AssessedTask[],
  ranking: RankingSettings = {},
  previous: Record<string, number> | null = null,
) {
  return rankOwners(tasks, "leadUnit", settingsSchema.parse({ ranking }), previous).owners;
}

const lines = (ranked: readonly RankedOwner[]): string[] =>
  ranked.map(({ rank, name, score }) => `${rank} ${name} ${score}`);

describe("rankOwners", () => {
  test("the score is the mean of the rated tasks' rates; tasks without a rate count as tasks only", () => {
    const [unit] = rank([
      ratedTask(["区发改局"], 30),
      ratedTask(["区发改局"], 20.01),
      task({ leadUnits: owners(["区发改局"]) }),
    ]);
    expect(unit).toMatchObject({ rank: 1, tasks: 3, rated: 2, score: 25.01, onPace: 1, behind: 1, red: 0 });
  });

  test("a rate that waits for confirmation never enters", () => {
    const [unit] = rank([ratedTask(["区发改局"], 30), ratedTask(["区发改局"], 300, { review: true })]);
    expect(unit).toMatchObject({ tasks: 2, rated: 1, score: 30 });
  });

  test("a red lamp counts whether or not the task has a rate", () => {
    const [unit] = rank([ratedTask(["区发改局"], 10), task({ leadUnits: owners(["区发改局"]), lamp: "red" })]);
    expect(unit).toMatchObject({ red: 2, rated: 1 });
  });

  describe("ties", () => {
    const tasks = [ratedTask(["丁局"], 10), ratedTask(["乙局"], 20), ratedTask(["丙局"], 20), ratedTask(["甲局"], 30)];
    test("are 1, 2, 2, 4 by default, in the order of pinyin", () => {
      expect(lines(rank(tasks))).toEqual(["1 甲局 30", "2 丙局 20", "2 乙局 20", "4 丁局 10"]);
      expect(rank(tasks).map(({ tied }) => tied)).toEqual([false, true, true, false]);
    });
    test("are 1, 2, 2, 3 where the setting says dense", () => {
      expect(rank(tasks, { ties: "dense" }).map((owner) => owner.rank)).toEqual([1, 2, 2, 3]);
    });
    test("are judged by the two decimals shown, not by what is behind them", () => {
      const hairline = [ratedTask(["甲局"], 20.001), ratedTask(["乙局"], 20.004), ratedTask(["丙局"], 20.006)];
      expect(rank(hairline).map((owner) => owner.rank)).toEqual([1, 2, 2]);
    });
  });

  describe("a joint lead", () => {
    const tasks = [ratedTask(["甲局", "乙局"], 40), ratedTask(["乙局"], 20)];
    test("counts for each by default", () => expect(lines(rank(tasks))).toEqual(["1 甲局 40", "2 乙局 30"]));
    test("counts for the first where the setting says so", () => {
      expect(lines(rank(tasks, { joint: "first" }))).toEqual(["1 甲局 40", "2 乙局 20"]);
    });
    test("counts once for a unit that leads under two names a person confirmed to be one", () => {
      const [unit] = rank([ratedTask(["城东分局", "城东公安分局"], 40)], { aliases: { 城东分局: "城东公安分局" } });
      expect(unit).toMatchObject({ name: "城东公安分局", tasks: 1, score: 40 });
    });
  });

  describe("names", () => {
    test("are compared without spaces", () => {
      expect(lines(rank([ratedTask(["徐　平"], 40), ratedTask(["徐 平"], 20)]))).toEqual(["1 徐平 30"]);
    });
    test("that look alike stay apart until a person confirms them", () => {
      expect(rank([ratedTask(["城东分局"], 40), ratedTask(["城东公安分局"], 20)])).toHaveLength(2);
    });
  });

  describe("scores", () => {
    const heavy = [
      ratedTask(["甲局"], 80, { weight: 3 }),
      ratedTask(["甲局"], 40, { weight: 1 }),
      ratedTask(["甲局"], 0),
    ];
    test("are weighted where the setting says so; a task without a weight stays out", () => {
      expect(rank(heavy, { score: "weighted" })[0]).toMatchObject({ rated: 2, score: 70 });
    });
    test("are not weighted otherwise", () => expect(rank(heavy)[0]).toMatchObject({ rated: 3, score: 40 }));
    test("are the share of rated tasks on pace where the setting says so", () => {
      expect(rank(heavy, { score: "on-pace-share" })[0]).toMatchObject({ rated: 3, score: 66.67 });
    });
    test.each([
      [null, 150],
      [120, 110],
      [100, 100],
    ] as const)("with a cap of %s make 100 and 200 a mean of %s", (cap, score) => {
      expect(rank([ratedTask(["甲局"], 100), ratedTask(["甲局"], 200)], { cap })[0]?.score).toBe(score);
    });
  });

  test("units with fewer rated tasks than the minimum are listed unranked after the ranked", () => {
    const tasks = [
      ratedTask(["甲局"], 90),
      ratedTask(["乙局"], 20),
      ratedTask(["乙局"], 30),
      task({ leadUnits: owners(["丙局"]) }),
    ];
    expect(lines(rank(tasks, { minimumTasks: 2 }))).toEqual(["1 乙局 25", "null 丙局 null", "null 甲局 90"]);
  });

  test("vague owners come last and are not ranked, however good their rates", () => {
    const tasks = [ratedTask(["相关部门"], 100), ratedTask(["甲局"], 10), ratedTask(["区直有关部门"], 80)];
    expect(lines(rank(tasks))).toEqual(["1 甲局 10", "null 区直有关部门 80", "null 相关部门 100"]);
  });

  test("groups are ranked apart, in the order of the settings, the rest after them", () => {
    const tasks = [
      ratedTask(["甲局"], 10),
      ratedTask(["东街道"], 50),
      ratedTask(["乙局"], 20),
      ratedTask(["丙园区"], 5),
    ];
    const groups = [
      { name: "区直部门", members: ["甲局", "乙 局"] },
      { name: "街道", members: ["东街道"] },
    ];
    const ranked = rank(tasks, { groups });
    expect(ranked.map(({ group, rank, name }) => `${group} ${rank} ${name}`)).toEqual([
      "区直部门 1 乙局",
      "区直部门 2 甲局",
      "街道 1 东街道",
      "null 1 丙园区",
    ]);
  });

  test("a change is told against the last snapshot only for those who were in it", () => {
    const tasks = [ratedTask(["甲局"], 30), ratedTask(["乙局"], 20), ratedTask(["丙局"], 10)];
    expect(rank(tasks, {}, { 甲局: 3, 乙局: 2 }).map(({ change }) => change)).toEqual([2, 0, null]);
  });

  test("leaders and categories are ranked the same way; a category named 各乡镇 is not vague", () => {
    const tasks = [ratedTask(["甲局"], 30, { leaders: owners(["徐平"]), groups: ["各乡镇", "一"] })];
    const settings = settingsSchema.parse({});
    expect(rankOwners(tasks, "leader", settings).owners).toMatchObject([{ rank: 1, name: "徐平", score: 30 }]);
    expect(rankOwners(tasks, "category", settings).owners).toMatchObject([{ rank: 1, name: "各乡镇", vague: false }]);
  });
});
