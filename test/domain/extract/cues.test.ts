import { goalsOf } from "../../../src/domain/extract/goals";
import { nameGoals } from "../../../src/domain/extract/goalNames";
import { Cues } from "../../../src/domain/extract/lexicon/cues";
import { pairGoals } from "../../../src/domain/extract/pairGoals";
import { partsIssues } from "../../../src/domain/extract/partsIssues";
import { rankIn } from "../../../src/domain/extract/rankIn";
import type { Reading, Side } from "../../../src/domain/extract/reading";
import { statusOf } from "../../../src/domain/extract/status";
import { understand } from "../../../src/domain/extract/understand";
import * as dates from "../../corpus/dates";
import * as likenesses from "../../corpus/likenesses";
import * as mistaken from "../../corpus/mistaken";
import * as pairs from "../../corpus/pairs";
import * as proofs from "../../corpus/proofs";
import * as stages from "../../corpus/stages";

const ROWS = [dates, likenesses, mistaken, pairs, proofs, stages]
  .flatMap((corpus: object) => Object.values(corpus).filter(Array.isArray).flat() as Partial<pairs.PairRow>[])
  .filter((row): row is pairs.PairRow => typeof row.goal === "string" && typeof row.progress === "string");

const CONTEXT = { asOf: "2020-11-30", year: 2020, kind: "narrative" } as const;
const read = (text: string, side: Side) => understand({ cell: "A1", text }, side, CONTEXT);
const askedAll = (reading: Reading): Reading => ({ ...reading, cues: -1 });

/** All that is told of a pair of texts by rules that look at cues. */
function told(goal: Reading, report: Reading): string {
  const paired = pairGoals(nameGoals(goalsOf(goal, []), null), [report]);
  const met = { all: false, someMissed: false, someUntold: false, someAchieved: false };
  const indicators = paired.map(({ draft, issues }) => ({ draft, issues }));
  return JSON.stringify([indicators, statusOf(goal.text, [report], met), rankIn([report]), partsIssues(report)]);
}

test("no rule misses anything for the cues it looks at: asked of every text it decides the same", () => {
  expect(ROWS.length).toBeGreaterThan(400);
  const goals = ROWS.map(({ goal }) => read(goal, "goal"));
  const reports = ROWS.map(({ progress }) => read(progress, "progress"));
  const missed: string[] = [];
  for (let at = 0; at < ROWS.length; at++) {
    // Beside its own report each goal is held against a few of other goals, which no row was written for.
    for (const step of [0, 1, 2, 5, 11]) {
      const goal = goals[at]!;
      const report = reports[(at + step) % ROWS.length]!;
      if (told(goal, report) !== told(askedAll(goal), askedAll(report))) missed.push(`${goal.text} ← ${report.text}`);
    }
  }
  expect(missed).toEqual([]);
});

describe("what a text may hold", () => {
  const cues = new Cues({ season: "春季 秋季", each: "每", years: "十四五" });
  it.each([
    ["秋季造林3万亩", "season"],
    ["每村1处", "each"],
    ["“十四五”期间", "years"],
  ] as const)("%s: %s", (text, question) => {
    expect(cues.in(text)).toBe(cues.bits[question]);
  });
  it.each(["秋后造林3万亩", "季春", "四十五家", ""])("%s: none of it", (text) => {
    expect(cues.in(text)).toBe(0);
  });
});
