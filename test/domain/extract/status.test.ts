import { extract } from "../../../src/domain/extract/extract";
import { done, notStarted, underway, unclear } from "../../corpus/statuses";
import { rowOf } from "../../support/taskRow";

describe.each([
  ["done", done],
  ["underway", underway],
  ["not started", notStarted],
  ["unclear", unclear],
])("%s", (_, rows) => {
  test.each(rows)("%s ← %s", (task, progress, status) => {
    expect(extract(rowOf({ task, progress }), { asOf: "2021-03-31", year: 2021, kind: "narrative" }).status).toBe(
      status,
    );
  });
});
