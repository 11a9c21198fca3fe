import { readText, type Side } from "../../../src/domain/extract/reading";
import { KIND_BITS, kindsOf } from "../../../src/domain/extract/refiners/numberKinds";
import { ROLE_RULES } from "../../../src/domain/extract/refiners/roles";
import * as bulletins from "../../corpus/bulletins";
import * as dates from "../../corpus/dates";
import * as deadlines from "../../corpus/deadlines";
import * as goals from "../../corpus/goals";
import * as mistaken from "../../corpus/mistaken";
import * as pairs from "../../corpus/pairs";
import * as proofs from "../../corpus/proofs";
import * as quantities from "../../corpus/quantities";

const TEXTS = [bulletins, dates, deadlines, goals, mistaken, pairs, proofs, quantities]
  .flatMap((corpus: object) => Object.values(corpus).flat() as object[])
  .flatMap((row) => Object.values(row).filter((value): value is string => typeof value === "string"));
const SIDES: readonly Side[] = ["goal", "progress", "bulletin"];
const READINGS = TEXTS.flatMap((text) => SIDES.map((side) => readText({ cell: "A1", text }, side, 2021)));

describe("the words a rule is asked for", () => {
  it.each(ROLE_RULES.filter(({ needs }) => needs !== undefined))(
    "$name decides nothing without one of them",
    (rule) => {
      const decided = READINGS.filter(({ claims, text, side }) =>
        claims.some((claim) => rule.decide(claim, text, claims, { side, asOf: "2021-09-30", year: 2021 }) !== null),
      );
      expect(decided.length).toBeGreaterThan(0);
      const needed = rule.needs!.split(" ");
      const without = decided.filter(
        ({ text, times }) => !needed.some((word) => text.includes(word)) && !(rule.orTimes && times.length > 0),
      );
      expect(without.map(({ text }) => text)).toEqual([]);
    },
  );
});

describe("the numbers a rule is asked about", () => {
  it.each(ROLE_RULES.filter((rule) => rule.of !== undefined))("$name decides on no number that is not $of", (rule) => {
    const decided = READINGS.flatMap(({ claims, text, side }) =>
      claims.filter((claim) => rule.decide(claim, text, claims, { side, asOf: "2021-09-30", year: 2021 }) !== null),
    );
    expect(decided.length).toBeGreaterThan(0);
    expect(decided.filter(({ mention }) => (kindsOf(mention) & KIND_BITS[rule.of!]) === 0)).toEqual([]);
  });
});
