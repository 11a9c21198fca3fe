import { convert } from "../extract/unit";
import type { IndicatorDraft, Quantity } from "../extract/extraction";
import type { Settings } from "../settings";
import type { Indicator, Lamp } from "./assessment";
import { lampOfBound, lampOfRate } from "./lamp";
import { round2 } from "./rounding";

/** What an indicator is judged against. */
export interface Yardstick {
  /** 序时进度 for this indicator, percent. */
  readonly pace: number;
  /** ISO day. */
  readonly asOf: string;
  readonly settings: Settings;
}

type Verdict = Pick<Indicator, "rate" | "met" | "gap" | "lamp" | "pace">;

const UNJUDGED: Verdict = { rate: null, met: null, gap: null, lamp: "grey", pace: null };

/**
 * Does the arithmetic of one pair and lights its lamp; an unclear pair, an unknown actual or units that cannot be converted
 * stay unjudged. Source: the trade's rules on 完成率 by kind of target and on 亮灯.
 */
export function judgeIndicator(draft: IndicatorDraft, yardstick: Yardstick): Indicator {
  const { name, kind, target, actual, certainty, evidence, due, candidates } = draft;
  const { rate, met, gap, lamp, pace } = verdictOn(draft, yardstick);
  const { qualifier } = actual ?? target;
  return {
    name,
    kind,
    target,
    actual,
    rate,
    met,
    certainty,
    qualifier,
    evidence,
    due,
    candidates,
    isUnsettled: draft.isUnsettled === true,
    gap,
    lamp,
    pace,
  };
}

function verdictOn(draft: IndicatorDraft, yardstick: Yardstick): Verdict {
  if (!draft.actual || draft.certainty === "unclear") return UNJUDGED;
  const actual = inUnitOf(draft.actual, draft.target);
  if (actual === null) return UNJUDGED;
  const verdict =
    draft.kind === "amount"
      ? amountVerdict(draft, actual, yardstick)
      : boundVerdict(draft, draft.kind, actual, yardstick);
  const duePassed = draft.due !== null && draft.due < yardstick.asOf;
  return duePassed && verdict.met === false ? { ...verdict, lamp: "red" } : verdict;
}

/** The actual in the target's unit, or null where the two cannot be converted. */
export function inUnitOf(actual: Quantity, target: Quantity): number | null {
  return actual.unit === target.unit ? actual.value : convert(actual.value, actual.unit, target.unit);
}

function amountVerdict(draft: IndicatorDraft, actual: number, { pace, settings }: Yardstick): Verdict {
  const target = draft.target.value;
  // 清零: any remainder misses it, and there is nothing to divide by
  if (target === 0) return { rate: null, met: actual <= 0, gap: null, lamp: actual <= 0 ? "green" : "red", pace: null };
  const rate = round2((actual / target) * 100);
  const gap = round2(rate - pace);
  return { rate, met: actual >= target, gap, lamp: lampOfRate(gap, pace, settings.lamps), pace };
}

function boundVerdict(
  draft: IndicatorDraft,
  kind: "growth" | "ceiling" | "floor" | "reduction",
  actual: number,
  { settings }: Yardstick,
): Verdict {
  const target = kind === "ceiling" ? (draft.target.upper ?? draft.target.value) : draft.target.value;
  // twelve digits shed the noise of binary subtraction without hiding a real miss of 0.001 毫克
  const difference = Number((actual - target).toPrecision(12));
  const shortBy = kind === "ceiling" ? difference : -difference;
  const lamp: Lamp = lampOfBound(kind, shortBy, target, settings.lamps);
  const rate = kind === "ceiling" ? ceilingRate(target, actual, settings.ceilingRate) : null;
  return { rate, met: shortBy <= 0, gap: difference, lamp, pace: null };
}

function ceilingRate(target: number, actual: number, rule: Settings["ceilingRate"]): number | null {
  if (rule === "blank") return null;
  if (rule === "pass-fail") return actual <= target ? 100 : 0;
  return actual <= target ? 100 : round2((target / actual) * 100);
}
