import type { Concept } from "./lexicon/columnCatalogue";
import type { ColumnShape } from "./columnShape";
import { type HeaderMatch, matchHeader } from "./matchHeader";
import { splitNotes } from "./squeeze";
import type { Role } from "./table";

/** What a column's header speaks of, and which of its levels says so. */
export interface ColumnConcept extends HeaderMatch {
  readonly level: number;
}

const GENERIC = /^(姓名|名称|单位|部门|内容|时间|人员|职务|数值|金额|个数|数量|数|值|额|比例|情况|姓名职务)$/;
const MEASURE: ReadonlySet<Concept> = new Set(["goal", "planValue", "actualValue", "rate", "outcome"]);
const GIVES_WAY: ReadonlySet<Concept> = new Set(["growth", "task", "category", "place", "problem"]);

/**
 * Reads the levels of a header from the inside out: 目标 under 税收收入 is the goal, 招商引资 under 全年任务 is a goal too, and
 * 姓名 under 责任领导 is the leader.
 */
export function columnConcept(levels: readonly string[]): ColumnConcept | null {
  const last = levels.length - 1;
  if (last < 0) return null;
  const leaf = levels[last]!;
  const parent = levels[last - 1];
  const own = matchHeader(leaf);
  if (parent === undefined) return own && { ...own, level: last };
  if (GENERIC.test(splitNotes(leaf).words)) {
    const joined = matchHeader(parent + leaf);
    if (joined) return { ...joined, level: last };
  } else if (own && (!GIVES_WAY.has(own.concept) || isHindrance(own, parent))) {
    return { ...own, level: last };
  }
  for (let level = last - 1; level >= 0; level--) {
    const match = matchHeader(levels[level]!);
    if (match && (MEASURE.has(match.concept) || !own)) return { ...match, strength: match.strength * 0.95, level };
  }
  const joined = own ?? matchHeader(leaf + parent) ?? matchHeader(parent + leaf);
  return joined && { ...joined, level: last };
}

/** 存在问题 under 完成情况, beside the progress, tells what hinders the work and nothing of what is done. */
function isHindrance(own: HeaderMatch, parent: string): boolean {
  return own.concept === "problem" && matchHeader(parent)?.concept === "outcome";
}

/** Why a column was taken for its role; the sentence is made in the messages. */
export type ReasonCode =
  "words" | "words-and-body" | "body" | "body-decides" | "body-differs" | "only-candidate" | "person";

export interface RoleReading {
  readonly role: Role | Exclude<Concept, Role>;
  readonly confidence: number;
  readonly why: ReasonCode;
}

const share = (count: number, shape: ColumnShape) => (shape.filled === 0 ? 0 : count / shape.filled);

/** Settles by the body what the header leaves open, and weighs how well both agree. */
export function readConcept({ concept, strength }: HeaderMatch, shape: ColumnShape, header: string): RoleReading {
  const numeric = share(shape.numbers + shape.percents + shape.quantities + shape.dashes, shape);
  const judged = share(shape.percents + shape.verdicts + shape.dashes, shape);
  const sentences = share(shape.words, shape) >= 0.5 && shape.meanLength > 10;
  const fits = (role: RoleReading["role"], agrees: boolean, why: ReasonCode = "words-and-body"): RoleReading =>
    shape.filled === 0
      ? { role, confidence: strength * 0.85, why: "words" }
      : { role, confidence: strength * (agrees ? 1 : 0.65), why: agrees ? why : "body-differs" };
  switch (concept) {
    case "goal":
      if (shape.filled === 0)
        return fits(/\((万?亿?元|个|%|.{0,3}(亩|吨|人|户|公里))\)/.test(header) ? "planValue" : "target", true);
      return numeric >= 0.6 ? fits("planValue", true, "body-decides") : fits("target", true, "body-decides");
    case "planValue":
      return sentences && numeric < 0.4 ? fits("target", true, "body-decides") : fits("planValue", numeric >= 0.5);
    case "actualValue":
      if (share(shape.words, shape) >= 0.5 && numeric < 0.4) return fits("progress", true, "body-decides");
      return fits("actualValue", numeric >= 0.5);
    case "rate":
      if (sentences && judged < 0.4) return fits("progress", true, "body-decides");
      return fits("rate", judged + share(shape.numbers, shape) >= 0.5);
    case "outcome":
      if (judged >= 0.6 && share(shape.percents + shape.verdicts, shape) > 0) return fits("rate", true, "body-decides");
      if (numeric >= 0.7 && share(shape.numbers + shape.quantities, shape) > 0) {
        return fits(/进度|率|比|%/.test(header) && shape.largest <= 150 ? "rate" : "actualValue", true, "body-decides");
      }
      return fits("progress", share(shape.words + shape.verdicts, shape) >= 0.3 || shape.meanLength > 6);
    case "monthValue":
      return sentences && numeric < 0.4 ? fits("progress", true, "body-decides") : fits(concept, true, "words");
    case "verdict":
      // 进展状态 over sentences reports.
      if (sentences && judged < 0.4) return fits("progress", true, "body-decides");
      return fits("verdict", share(shape.verdicts + shape.percents, shape) >= 0.5);
    case "unitWord": {
      const measured = share(shape.measureUnits + shape.percents, shape);
      if (measured > share(shape.organisations + shape.words, shape)) return fits("measureUnit", true, "body-decides");
      return fits("place", true, "body-decides");
    }
    case "leader":
    case "person":
      // 责任人 over a column of offices is the responsible unit.
      if (share(shape.organisations, shape) >= 0.7 && share(shape.names, shape) < 0.2 && concept === "person") {
        return { role: "leadUnit", confidence: 0.6, why: "body-decides" };
      }
      return fits(concept, share(shape.names, shape) >= 0.3 || shape.meanLength <= 12);
    case "leadUnit":
      if (share(shape.measureUnits, shape) >= 0.7) return { role: "measureUnit", confidence: 0.6, why: "body-decides" };
      return fits("leadUnit", shape.meanLength <= 40 && numeric < 0.5);
    case "serial":
      return fits("serial", shape.isSerial || shape.meanLength <= 8);
    case "task":
      // 税收任务 over figures is a plan.
      if (
        /(任务|目标|指标)(\(.*\))?$/.test(header) &&
        share(shape.numbers + shape.quantities + shape.dashes, shape) >= 0.7
      ) {
        return { role: "planValue", confidence: strength * 0.8, why: "body-decides" };
      }
      return fits("task", numeric < 0.5);
    case "deadline":
      return fits("deadline", share(shape.deadlines, shape) >= 0.4 || numeric < 0.7);
    case "rank":
    case "score":
    case "weight":
      return fits(concept, numeric >= 0.5 || share(shape.verdicts, shape) > 0 || shape.meanLength <= 10);
    default:
      return fits(concept, true, "words");
  }
}
