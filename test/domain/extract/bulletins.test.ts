import { extract } from "../../../src/domain/extract/extract";
import type { ExtractionContext, IndicatorDraft } from "../../../src/domain/extract/extraction";
import { bulletins, noGoals, statedRates } from "../../corpus/bulletins";
import { rowOf } from "../../support/taskRow";

const context = (kind: ExtractionContext["kind"]): ExtractionContext => ({ asOf: "2021-10-31", year: 2021, kind });
const shown = ({ target, actual }: IndicatorDraft): string =>
  `${target.value}${target.unit} → ${actual ? `${actual.value}${actual.unit}` : "—"}`;

describe.each([
  ["bulletins with goals", bulletins],
  ["bulletins without", noGoals],
])("%s", (_, rows) => {
  test.each(rows)("$title: $text", ({ title, text, pairs, rate }) => {
    const found = extract(rowOf({ task: title, progress: text }), context("bulletin"));
    expect(found.indicators.map(shown)).toEqual(pairs);
    expect(found.statedRates.find(({ ofAnnualTask }) => ofAnnualTask)?.value ?? null).toBe(rate);
  });
});

describe("stated rates", () => {
  test.each(statedRates.map(([text, ...rates]) => ({ text, rates })))("$text", ({ text, rates }) => {
    const found = extract(rowOf({ task: "做好相关工作", progress: text }), context("narrative")).statedRates;
    expect(
      found.map(({ name, value, computed }) => `${name} ${value}${computed === null ? "" : ` = ${computed}`}`),
    ).toEqual(rates);
  });

  test("a rate that its own counts contradict is flagged, one that agrees is not", () => {
    const codes = (progress: string) =>
      extract(rowOf({ task: "排查隐患", progress }), context("narrative")).issues.map(({ code }) => code);
    expect(codes("40处隐患已整改30处，整改率85%。")).toEqual(["rate-mismatch"]);
    expect(codes("40处隐患已整改30处，整改率75%。")).toEqual([]);
  });

  test("parts that miss their total by a hair are flagged, parts that leave a rest are not", () => {
    const codes = (progress: string) =>
      extract(rowOf({ task: "回笼资金", progress }), context("narrative")).issues.map(({ code }) => code);
    expect(codes("已回笼资金3208.31万元。其中，东苑收回1060万元；西苑收回223.65万元；南苑收回1924.56万元。")).toEqual([
      "parts-mismatch",
    ]);
    expect(codes("已回笼资金3208.21万元。其中，东苑收回1060万元；西苑收回223.65万元；南苑收回1924.56万元。")).toEqual(
      [],
    );
    expect(codes("已回笼资金3208.22万元，其中东苑收回1060万元、西苑收回223.65万元。")).toEqual([]);
    // A part divided in its turn is not counted with its own parts.
    expect(codes("回笼资金1000万元，其中东苑600万元、西苑400万元，其中一期300万元。")).toEqual([]);
    expect(codes("回笼资金1000万元，其中东苑700万元、西苑400万元。")).toEqual(["parts-mismatch"]);
  });
});
