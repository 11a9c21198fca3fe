import { extract } from "../../../src/domain/extract/extract";
import type { IndicatorDraft } from "../../../src/domain/extract/extraction";
import { byCount, byName, byTaskCell, notAchieved, undecided, wholeOfSeveral, wholeRows } from "../../corpus/pairs";
import { classes, exchanged, kinds, levels, otherForms } from "../../corpus/likenesses";
import { earlierYears, runningTotals, severalYears, soFar } from "../../corpus/dates";
import { before, bySum, byVerb, nearest, otherTimes, preparations, reworded, stocks, sums } from "../../corpus/proofs";
import { echoed, nearlyDone, sharedParts, stockBesideFlow, wrongStages } from "../../corpus/mistaken";
import { besidesReached, earlierStages, inItsOwnWords, raisedTo, shortened, stagesApart } from "../../corpus/stages";
import { rowOf } from "../../support/taskRow";

function shown({ target, actual, candidates }: IndicatorDraft): string {
  const reached = actual ? `${actual.value}${actual.unit}` : candidates.length > 1 ? "?" : "—";
  return `${target.value}${target.unit} → ${reached}`;
}

const pairsIn = (goal: string, progress: string) =>
  extract(rowOf({ task: goal, progress }), { asOf: "2020-11-30", year: 2020, kind: "narrative" }).indicators.map(shown);

test("a related measure is paired for a person to confirm, the same measure is not questioned", () => {
  const found = (progress: string) =>
    extract(rowOf({ task: "财政收入达到30亿元", progress }), { asOf: "2020-11-30", year: 2020, kind: "narrative" });
  const related = found("完成一般公共预算收入9.01亿元，占预算任务的30.7%。");
  expect(related.indicators[0]).toMatchObject({ certainty: "implied", actual: { value: 9.01 } });
  expect(related.issues.map(({ code }) => code)).toEqual(["measure-related"]);
  expect(found("完成财政收入9.01亿元。").issues).toEqual([]);
});

test.each([
  ["新增示范合作社5个、家庭农场8个", "评选合作社7个；家庭农场3个。", [true, false]],
  ["送书下乡140场、放映电影900场", "送书下乡全年巡展152场次；电影放映900场。", [true, false]],
  ["改造棚户区900套、老旧小区32个", "棚户区基本建成620套；老旧小区完工21个。", [true, false]],
  ["新增示范合作社5个、家庭农场8个", "发放种苗9车；家庭农场3个。", [false, false]],
])("%s ← %s: a number of the first goal's unit is left over", (goal, progress, unsettled) => {
  const { indicators } = extract(rowOf({ task: goal, progress }), {
    asOf: "2020-11-30",
    year: 2020,
    kind: "narrative",
  });
  expect(indicators.map((indicator) => indicator.isUnsettled === true)).toEqual(unsettled);
});

describe.each([
  ["the goal echoed", echoed],
  ["another stage", wrongStages],
  ["stock beside flow", stockBesideFlow],
  ["shared parts", sharedParts],
  ["nearly done", nearlyDone],
  ["by name", byName],
  ["by what is counted", byCount],
  ["not an achievement", notAchieved],
  ["undecided", undecided],
  ["one of several", wholeOfSeveral],
  ["whole rows", wholeRows],
  ["by sums", bySum],
  ["preparation", preparations],
  ["stocks", stocks],
  ["by the verb", byVerb],
  ["sums", sums],
  ["other times", otherTimes],
  ["reworded", reworded],
  ["what comes before", before],
  ["nearest", nearest],
  ["earlier years", earlierYears],
  ["running totals", runningTotals],
  ["several years", severalYears],
  ["this year so far", soFar],
  ["begun and finished", stagesApart],
  ["in its own words", inItsOwnWords],
  ["one character exchanged", exchanged],
  ["kinds without a total", kinds],
  ["classes", classes],
  ["levels and additions", levels],
  ["other forms", otherForms],
  ["earlier stages", earlierStages],
  ["raised to", raisedTo],
  ["shortened", shortened],
  ["besides what is reached", besidesReached],
])("%s", (_, rows) => {
  test.each(rows)("$goal ← $progress", ({ goal, progress, pairs }) => expect(pairsIn(goal, progress)).toEqual(pairs));
});

test.each([
  ["2018年以来累计新建充电桩2300个。", "unclear"],
  ["2020年以来累计新建充电桩1300个。", "stated"],
  ["截至2019年底累计新建充电桩1700个，截至目前累计新建2300个。", "unclear"],
  ["截至6月底累计新建充电桩700个，截至目前累计新建1300个。", "implied"],
])("%s: what ran on from an earlier year is put to a person", (progress, certainty) => {
  const context = { asOf: "2020-11-30", year: 2020, kind: "narrative" } as const;
  expect(extract(rowOf({ task: "新建充电桩1500个", progress }), context).indicators[0]).toMatchObject({ certainty });
});

describe("a goal named by its task cell alone", () => {
  test.each(byTaskCell)("$task: $goal ← $progress", ({ task, goal, progress, pairs }) => {
    const row = { ...rowOf({ task, progress }), targets: [{ cell: "C3", text: goal }] };
    const found = extract(row, { asOf: "2020-11-30", year: 2020, kind: "narrative" }).indicators;
    expect(found.map(shown)).toEqual(pairs);
  });
});

test("a report that is nothing but a value is of the goal beside it, where that is the only one of its unit", () => {
  const found = (goal: string, progress: string) => {
    const row = { ...rowOf({ task: "失业人员再就业", progress }), targets: [{ cell: "C3", text: goal }] };
    return extract(row, { asOf: "2020-11-30", year: 2020, kind: "narrative" }).indicators.map(shown);
  };
  expect(found("≥4200人", "4386人")).toEqual(["4200人 → 4386人"]);
  expect(found("再就业4200人，其中困难人员600人", "4386人")).toEqual(["4200人 → —", "600人 → —"]);
});

test("a first goal left blank beside a number of its unit says so, one beside none does not", () => {
  const blank = (progress: string) =>
    extract(rowOf({ task: "汽车以旧换新5000辆、家电以旧换新3万台", progress }), {
      asOf: "2020-11-30",
      year: 2020,
      kind: "narrative",
    }).indicators[0]?.isUnsettled;
  expect(blank("带动新车销售3126辆；家电以旧换新核销18600台。")).toBe(true);
  expect(blank("汽车置换工作正在推进；家电以旧换新核销18600台。")).toBeUndefined();
});
