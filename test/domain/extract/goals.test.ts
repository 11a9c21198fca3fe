import { extract } from "../../../src/domain/extract/extract";
import { amounts, noTargets, rates } from "../../corpus/goals";
import { rowOf } from "../../support/taskRow";

const targetsIn = (text: string) =>
  extract(rowOf({ task: text }), { asOf: "2021-03-31", year: 2021, kind: "actions" }).indicators.map(
    ({ kind, target }) => `${kind}|${target.value}|${target.unit}`,
  );

describe.each([
  ["amounts", amounts],
  ["rates", rates],
  ["numbers that set no target", noTargets],
])("%s", (_, rows) => {
  test.each(rows)("$text", ({ text, targets }) => expect(targetsIn(text)).toEqual(targets));
});

/** A legend's mark is no part of a measure's name; a mark inside a name is. */
test.each([
  ["▲规模以上工业增加值增长8%", ["规模以上工业增加值"]],
  ["★ 争取上级资金25亿元", ["上级资金"]],
  ["申报国家★级酒店3家", ["申报国家★级酒店"]],
])("the name in %s is %j", (task, names) => {
  const { indicators } = extract(rowOf({ task }), { asOf: "2021-03-31", year: 2021, kind: "narrative" });
  expect(indicators.map(({ name }) => name)).toEqual(names);
});
