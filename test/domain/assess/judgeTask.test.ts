import type { Extraction } from "../../../src/domain/extract/extraction";
import { indicatorKey, taskFingerprint, taskKey } from "../../../src/domain/assess/identity";
import { judgeTask, type JudgingContext } from "../../../src/domain/assess/judgeTask";
import { type Confirmation, type History } from "../../../src/domain/assess/memory";
import type { TaskRow } from "../../../src/domain/read/taskRow";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { quantity } from "../../support/assessmentBuilder";
import { draft, extraction, taskRow } from "../../support/taskRowBuilder";

function judge(found: Partial<Extraction>, context: Partial<JudgingContext> = {}, row: TaskRow = taskRow()) {
  const base = {
    asOf: "2018-03-31",
    year: 2018,
    kind: "narrative",
    settings: DEFAULT_SETTINGS,
    confirmations: [],
    previous: null,
  } as const;
  return judgeTask(row, extraction(found), { ...base, ...context });
}

const stated = (value: number) => [
  { name: "完成率", value, computed: null, cell: "D4", span: null, ofAnnualTask: true },
];
const codes = (task: ReturnType<typeof judge>) => task.issues.map((issue) => issue.code);
const deadline = (date: string, cell = "B4") => ({ text: "月底前", date, cell });

describe("完成率取哪一个", () => {
  const second = draft({ name: "第二项", target: quantity(10, "个"), actual: quantity(5, "个") });
  test.each([
    ["第一个有完成数的总量", { indicators: [draft({ actual: null }), second] }, 50, "computed"],
    [
      "第一个的完成数可能没有读懂时不由第二个代替",
      { indicators: [draft({ actual: null, isUnsettled: true }), second] },
      null,
      null,
    ],
    [
      "第一个有几个数待选时不由第二个代替",
      { indicators: [draft({ actual: null, candidates: [quantity(3, "个"), quantity(5, "个")] }), second] },
      null,
      null,
    ],
    ["增速不作完成率", { indicators: [draft({ kind: "growth" as const }), second] }, 50, "computed"],
    ["没有可算的数字时用表中自报的", { indicators: [], statedRates: stated(47.9) }, 47.9, "stated"],
    ["自报与计算并存时用计算的", { indicators: [draft()], statedRates: stated(28.2) }, 28.18, "computed"],
    [
      "别的基数的比率不作完成率",
      { indicators: [], statedRates: [{ ...stated(72.9)[0]!, ofAnnualTask: false }] },
      null,
      null,
    ],
    ["什么都没有时为空而不是0", {}, null, null],
  ] as const)("%s", (_sentence, found, rate, basis) => {
    expect(judge(found)).toMatchObject({ rate, rateBasis: basis });
  });

  it("矩阵表一行有几个并列指标时不取其一,只有一个时才取", () => {
    const rateOf = (indicators: Extraction["indicators"]) => judge({ indicators }, { kind: "matrix" }).rate;
    expect([rateOf([draft(), second]), rateOf([second])]).toEqual([null, 50]);
  });
});

describe("状态与亮灯", () => {
  const met = draft({ actual: quantity(9500, "人") });
  test.each([
    ["全部总量达到目标即完成", { indicators: [met] }, "done", "green"],
    ["还有一项没有完成数就不算完成", { indicators: [met, draft({ actual: null })] }, "underway", "green"],
    [
      "只有比例达到还可能回落,不算完成",
      { indicators: [draft({ kind: "floor", target: quantity(80, "%"), actual: quantity(85, "%") })] },
      "underway",
      "green",
    ],
    ["没有数字的在办任务为灰", {}, "underway", "grey"],
    ["时限已过而未完成为红", { deadlines: [deadline("2018-02-28")] }, "underway", "red"],
    ["时限当天还没有过", { deadlines: [deadline("2018-03-31")] }, "underway", "grey"],
    ["已完成的不因时限变红", { status: "done" as const, deadlines: [deadline("2018-02-28")] }, "done", "green"],
    ["进展中预计的日子不是任务的时限", { deadlines: [deadline("2018-02-28", "D4")] }, "underway", "grey"],
    [
      "分期任务按最后一个时限算逾期",
      { deadlines: [deadline("2018-02-28"), deadline("2018-12-31")] },
      "underway",
      "grey",
    ],
    ["只有自报完成率时也按序时亮灯", { statedRates: stated(10) }, "underway", "red"],
  ] as const)("%s", (_sentence, found, status, lamp) => {
    expect(judge(found)).toMatchObject({ status, lamp });
  });

  it("逾期要作为问题提出", () => {
    expect(codes(judge({ deadlines: [deadline("2018-02-28")] }))).toEqual(["deadline-passed"]);
  });
});

describe("数字的疑点", () => {
  test.each([
    ["自报是计算的四舍五入不提", { indicators: [draft()], statedRates: stated(28.2) }, []],
    ["自报比计算多出不止一位舍入要提", { indicators: [draft()], statedRates: stated(28.6) }, ["rate-mismatch"]],
    ["自报与计算相差超过0.5个点要提", { indicators: [draft()], statedRates: stated(28.7) }, ["rate-mismatch"]],
    ["完成数超过目标三倍要提", { indicators: [draft({ actual: quantity(28501, "人") })] }, ["actual-implausible"]],
    ["正好三倍不提", { indicators: [draft({ actual: quantity(28500, "人") })] }, []],
    ["完成数为负要提", { indicators: [draft({ actual: quantity(-1, "人") })] }, ["actual-negative"]],
    [
      "增速为负是常事,不提",
      { indicators: [draft({ kind: "growth" as const, target: quantity(5, "%"), actual: quantity(-4.4, "%") })] },
      [],
    ],
    ["单位不能换算要提", { indicators: [draft({ actual: quantity(3, "公里") })] }, ["unit-conflict"]],
  ] as const)("%s", (_sentence, found, expected) => {
    expect(codes(judge(found))).toEqual(expected);
  });

  it("自报与计算相差超过0.5个点是警告，以内只作说明", () => {
    const severity = (value: number) =>
      judge({ indicators: [draft()], statedRates: stated(value) }).issues[0]?.severity;
    expect([severity(28.68), severity(28.7)]).toEqual(["info", "warning"]);
  });

  it("完成数低于上次要提,不低于则不提", () => {
    const before = judge({ indicators: [draft()] });
    const key = `${taskKey(before.goalTexts)}/${indicatorKey(before.indicators[0]!)}`;
    const previous = (actual: number): History => ({
      asOf: "2018-02-28",
      actuals: { [key]: actual },
      leadUnitRanks: {},
      leaderRanks: {},
    });
    expect(codes(judge({ indicators: [draft()] }, { previous: previous(3000) }))).toEqual(["actual-decreased"]);
    expect(codes(judge({ indicators: [draft()] }, { previous: previous(2677) }))).toEqual([]);
  });
});

describe("待确认与经办人的答复", () => {
  const candidates = [quantity(5, "家", { cell: "D4" }), quantity(7, "家", { cell: "D4" })];
  const doubtful = { indicators: [draft({ target: quantity(10, "家"), actual: null, candidates })] };
  const answered = (answer: Confirmation["answer"], indicator: string | null, row = taskRow()) => {
    const open = judge(doubtful);
    const confirmation = { task: taskFingerprint(open), indicator, answer, date: "2018-04-01", text: open.text };
    return judge(doubtful, { confirmations: [confirmation] }, row);
  };
  const key = () => indicatorKey(judge(doubtful).indicators[0]!);

  it("两个候选都可能时一个也不用,交人选定", () => {
    expect(judge(doubtful)).toMatchObject({ rate: null, review: true, lamp: "grey" });
  });

  it("选定之后按选定的数测算", () => {
    const answer = { type: "actual", value: 7, unit: "家" } as const;
    expect(answered(answer, key())).toMatchObject({ rate: 70, review: false, rateBasis: "computed" });
  });

  it("认定不可量化之后不再询问也不评判", () => {
    expect(answered({ type: "not-measurable" }, key())).toMatchObject({ rate: null, review: false, lamp: "grey" });
  });

  it("对整项任务给出的完成率直接采用", () => {
    expect(answered({ type: "rate", value: 60 }, null)).toMatchObject({ rate: 60, review: false, lamp: "green" });
  });

  it("原文改动后答复失效,重新询问", () => {
    const changed = taskRow({ progress: [{ cell: "D4", text: "新增城镇就业2678人" }] });
    expect(answered({ type: "actual", value: 7, unit: "家" }, key(), changed)).toMatchObject({
      rate: null,
      review: true,
    });
  });

  it("口径相关但不相同的配对是建议,采用之后才算数", () => {
    const issue = {
      code: "measure-related",
      severity: "warning",
      cell: "D4",
      facts: { target: "财政收入", actual: "一般公共预算收入" },
    } as const;
    const found = { indicators: [draft({ certainty: "implied" })], issues: [issue] };
    const open = judge(found);
    expect(open).toMatchObject({ rate: 28.18, review: true });
    const indicator = indicatorKey(open.indicators[0]!);
    const accepted = {
      task: taskFingerprint(open),
      indicator,
      answer: { type: "accept" },
      date: "2018-04-01",
      text: "",
    } as const;
    expect(judge(found, { confirmations: [accepted] })).toMatchObject({
      rate: 28.18,
      review: false,
    });
  });
});
