import { taskEvidence } from "../../../src/domain/assess/taskEvidence";
import { indicator, task } from "../../support/assessmentBuilder";

const noActual = indicator({ rate: null, met: null, evidence: "没有完成数。" });
const rated = indicator({ evidence: "据此对应。" });
const ceiling = indicator({ kind: "ceiling", rate: null, met: true, evidence: "控制数与完成数对应。" });

test.each([
  [
    "完成率由数字算出的,依据是那一对数字",
    { rate: 30, rateBasis: "computed", indicators: [noActual, rated] },
    "据此对应。",
  ],
  ["完成率为原文写明的,依据是原文", { rate: 47.9, rateBasis: "stated" }, "原文写明完成率47.9%，据此采用。"],
  ["只判达标的,依据是判断所用的一对数字", { indicators: [noActual, ceiling] }, "控制数与完成数对应。"],
  ["没有可判断的数字,依据是状态的理由", { indicators: [noActual] }, "正在推进。"],
] as const)("%s", (_sentence, facts, evidence) => {
  expect(taskEvidence(task(facts))).toBe(evidence);
});
