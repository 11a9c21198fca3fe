import type { Extraction, IndicatorDraft } from "../../src/domain/extract/extraction";
import { bareTask, type TaskRow } from "../../src/domain/read/taskRow";
import { quantity } from "./assessmentBuilder";

/** A narrative row 4 with its task in B4 and its progress in D4, unless told otherwise. */
export function taskRow(overrides: Partial<TaskRow> = {}): TaskRow {
  return {
    ...bareTask({ cell: "B4", text: "新增城镇就业9500人" }),
    row: 4,
    lastRow: 4,
    serial: "1",
    progress: [{ cell: "D4", text: "新增城镇就业2677人" }],
    ...overrides,
  };
}

/** 9500人 with 2677人 achieved, unless told otherwise. */
export function draft(overrides: Partial<IndicatorDraft> = {}): IndicatorDraft {
  return {
    name: "城镇新增就业",
    kind: "amount",
    target: quantity(9500, "人"),
    actual: quantity(2677, "人", { cell: "D4" }),
    certainty: "stated",
    evidence: "名称和单位一致。",
    due: null,
    candidates: [],
    ...overrides,
  };
}

export function extraction(overrides: Partial<Extraction> = {}): Extraction {
  return {
    indicators: [],
    statedRates: [],
    deadlines: [],
    items: [],
    status: "underway",
    statusReason: "",
    rank: null,
    issues: [],
    ...overrides,
  };
}
