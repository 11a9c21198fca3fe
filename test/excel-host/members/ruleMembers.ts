import type { ModelRule, ModelSheet } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import { invalidArgument } from "../wire/request";
import type { Context, RangeObject } from "./context";

interface RuleObject extends HostObject {
  readonly sheet: ModelSheet;
  readonly rule: ModelRule;
}

/** Conditional formats: a cell equal to a text, and data bars. */
export function ruleMembers(context: Context): MemberTable {
  const part = (type: string) => (object: RuleObject) => ({ ...object, type });
  const setting =
    (name: string) =>
    ({ rule }: RuleObject, value: unknown) =>
      (rule.settings[name] = value);
  return {
    ConditionalFormatCollection: {
      call: {
        Add: ({ sheet, area }: RangeObject, kind: string) => {
          context.mayWrite(sheet);
          if (kind !== "CellValue" && kind !== "DataBar") throw invalidArgument();
          const rule = { id: context.workbook.newId(), kind, area, settings: {} };
          sheet.rules.push(rule);
          return context.wrap<RuleObject>("ConditionalFormat", rule, () => ({ sheet, rule }));
        },
        ClearAll: ({ sheet }: RangeObject) => {
          context.mayWrite(sheet);
          sheet.rules.length = 0;
        },
      },
    },
    ConditionalFormat: {
      identity: ({ rule }: RuleObject) => ({ Id: rule.id }),
      navigate: {
        CellValue: part("CellValueConditionalFormat"),
        DataBar: part("DataBarConditionalFormat"),
      },
    },
    CellValueConditionalFormat: {
      set: { Rule: setting("rule") },
      navigate: { Format: part("ConditionalRangeFormat") },
    },
    ConditionalRangeFormat: {
      navigate: { Font: part("ConditionalRangeFont"), Fill: part("ConditionalRangeFill") },
    },
    ConditionalRangeFont: { set: { Color: setting("color"), Bold: setting("bold") } },
    ConditionalRangeFill: { set: { Color: setting("fill") } },
    DataBarConditionalFormat: {
      set: { LowerBoundRule: setting("lower"), UpperBoundRule: setting("upper") },
      navigate: { PositiveFormat: part("ConditionalDataBarPositiveFormat") },
    },
    ConditionalDataBarPositiveFormat: {
      set: { FillColor: setting("barColor"), GradientFill: setting("gradient") },
    },
  };
}
