import { judgeIndicator } from "../../../src/domain/assess/judgeIndicator";
import type { IndicatorDraft, IndicatorKind } from "../../../src/domain/extract/extraction";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings";
import { quantity } from "../../support/assessmentBuilder";

function draft(
  kind: IndicatorKind,
  target: [number, string],
  actual: [number, string] | null,
  rest = {},
): IndicatorDraft {
  return {
    name: "指标",
    kind,
    target: quantity(...target),
    actual: actual && quantity(...actual),
    certainty: "stated",
    evidence: "",
    due: null,
    candidates: [],
    ...rest,
  };
}

const judge = (one: IndicatorDraft, settings: Settings = DEFAULT_SETTINGS) =>
  judgeIndicator(one, { pace: 25, asOf: "2018-03-31", settings });

test.each([
  [
    "总量按完成数除以目标",
    draft("amount", [678, "亿元"], [121.9, "亿元"]),
    { rate: 17.98, met: false, gap: -7.02, lamp: "yellow" },
  ],
  ["单位先换算", draft("amount", [1.8, "亿元"], [23451, "万元"]), { rate: 130.28, met: true, lamp: "green" }],
  ["不能换算的单位不算完成率", draft("amount", [10, "公里"], [3, "个"]), { rate: null, met: null, lamp: "grey" }],
  ["没有完成数不算零", draft("amount", [10, "家"], null), { rate: null, met: null, lamp: "grey" }],
  ["写明的0就是0", draft("amount", [2, "家"], [0, "家"]), { rate: 0, met: false, lamp: "red" }],
  ["目标为零且已清零为达到", draft("amount", [0, "起"], [0, "起"]), { rate: null, met: true, lamp: "green" }],
  ["目标为零而仍有余数为未达到", draft("amount", [0, "起"], [2, "起"]), { rate: null, met: false, lamp: "red" }],
  ["超过100的完成率照写", draft("amount", [1, "个"], [2, "个"]), { rate: 200, met: true }],
  ["增速只比差几个点", draft("growth", [9.5, "%"], [8, "%"]), { rate: null, met: false, gap: -1.5, lamp: "yellow" }],
  ["增速差2个点以上为红", draft("growth", [11, "%"], [8.6, "%"]), { rate: null, met: false, lamp: "red" }],
  ["上限没有超出为达到", draft("ceiling", [4, "%"], [4, "%"]), { rate: null, met: true, lamp: "green" }],
  ["上限超出为未达到", draft("ceiling", [4, "%"], [4.1, "%"]), { rate: null, met: false, lamp: "yellow" }],
  ["下限不按序时折算", draft("floor", [80, "%"], [72.9, "%"]), { rate: null, met: false, gap: -7.1, lamp: "red" }],
  ["下降幅度够了为达到", draft("reduction", [5, "%"], [13.2, "%"]), { rate: null, met: true, lamp: "green" }],
  [
    "区间目标按下限",
    draft("amount", [6.5, "%"], [6.5, "%"], { target: quantity(6.5, "%", { upper: 7 }) }),
    { rate: 100, met: true },
  ],
  [
    "不明确的配对不下结论",
    draft("amount", [10, "家"], [5, "家"], { certainty: "unclear" }),
    { rate: null, met: null, lamp: "grey" },
  ],
  ["微小的差距不被舍入掩盖", draft("ceiling", [0.035, "毫克"], [0.0351, "毫克"]), { met: false }],
  ["阶段目标过期未达到为红", draft("floor", [80, "%"], [79, "%"], { due: "2018-02-28" }), { met: false, lamp: "red" }],
  [
    "阶段目标未到期不因此变红",
    draft("floor", [80, "%"], [79, "%"], { due: "2018-06-30" }),
    { met: false, lamp: "yellow" },
  ],
])("%s", (_sentence, one, verdict) => {
  expect(judge(one)).toMatchObject(verdict);
});

test.each([
  ["blank", null],
  ["capped", 80],
  ["pass-fail", 0],
] as const)("上限的完成率按设置:%s", (ceilingRate, rate) => {
  expect(judge(draft("ceiling", [4, "%"], [5, "%"]), { ...DEFAULT_SETTINGS, ceilingRate }).rate).toBe(rate);
});
