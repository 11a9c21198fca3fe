import type { ConditionalFormatPlan } from "../../domain/report/plan";
import { rectName } from "../../domain/sheet/address";
import { type Step, step } from "./steps";

/** Conditional formats: a cell that says exactly a word, and bars of one colour between two fixed bounds. */
export function ruleSteps(sheet: string, rules: readonly ConditionalFormatPlan[]): Step[] {
  return rules.map((rule) =>
    step((desk) => {
      const { conditionalFormats } = desk.range(sheet, rectName(rule.rect));
      if (rule.type === "text") {
        const { cellValue } = conditionalFormats.add("CellValue");
        cellValue.format.font.color = rule.color;
        cellValue.format.font.bold = rule.bold;
        cellValue.format.fill.color = rule.fill;
        cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
      } else {
        const { dataBar } = conditionalFormats.add("DataBar");
        dataBar.positiveFormat.fillColor = rule.color;
        dataBar.positiveFormat.gradientFill = false;
        dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
        dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
      }
    }),
  );
}
