import { detailLines } from "../../../src/domain/report/detail/detailLines";
import { measureRanks } from "../../../src/domain/report/sheets/ranking/measureRanks";
import { assessment, indicator, table, task } from "../../support/assessmentBuilder";

const rated = (rate: number | null) => indicator({ name: "税收", rate, gap: rate === null ? null : rate - 25 });
const capped = (gap: number) => indicator({ name: "事故起数", kind: "ceiling", rate: null, gap });

const units = [
  task({ row: 4, text: "东街", indicators: [rated(80), capped(-2)] }),
  task({ row: 5, text: "西街", indicators: [rated(80), capped(1)] }),
  task({ row: 6, text: "南街", indicators: [rated(50), capped(-3)] }),
  task({ row: 7, text: "北街", indicators: [rated(null)] }),
  task({
    row: 8,
    text: "中街",
    indicators: [rated(99)],
    reviewItems: [{ kind: "unclear", indicator: 0, question: "是否采用？", candidates: [] }],
  }),
];
const matrix = table(units, { kind: "matrix" });
const ranksOf = (ties: "competition" | "dense") => {
  const lines = detailLines(assessment([matrix]));
  return measureRanks(matrix, lines, ties).map(({ name, places }) => [
    name,
    units.map((unit) => places.get(unit)?.rank ?? null),
  ]);
};

describe("measureRanks", () => {
  test("ranks each indicator apart: amounts by rate, a ceiling the lower the better", () => {
    expect(ranksOf("competition")).toEqual([
      ["税收", [1, 1, 3, null, null]],
      ["事故起数", [2, 3, 1, null, null]],
    ]);
  });

  test("leaves no gap after equals where the setting says dense", () => {
    expect(ranksOf("dense")[0]).toEqual(["税收", [1, 1, 2, null, null]]);
  });
});
