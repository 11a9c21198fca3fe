import { deadlinesOf, type TimePlace } from "../../../src/domain/extract/deadlines";
import { readText } from "../../../src/domain/extract/reading";
import {
  inDeadlineColumn,
  inGoals,
  inProgress,
  noLimitInColumn,
  noLimitInGoals,
  noLimitInProgress,
} from "../../corpus/deadlines";

const limitsIn = (text: string, place: TimePlace) =>
  deadlinesOf(
    readText({ cell: "E5", text }, place === "progress" ? "progress" : "goal", 2021),
    place,
    "2021-03-31",
  ).map((limit) => `${limit.text}|${limit.date ?? ""}`);

describe.each([
  ["deadline-column", "limits", inDeadlineColumn],
  ["deadline-column", "no limit", noLimitInColumn],
  ["goal", "limits", inGoals],
  ["goal", "no limit", noLimitInGoals],
  ["progress", "limits", inProgress],
  ["progress", "no limit", noLimitInProgress],
] as const)("%s: %s", (place, _, rows) => {
  test.each(rows)("$text", ({ text, limits }) => expect(limitsIn(text, place)).toEqual(limits));
});
