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
