import { notesWords, sheetNames } from "../../../../messages/zhCN";
import { lampTolerance } from "../../../assess/lampTolerance";
import type { Rect } from "../../../sheet/address";
import { bodyStyle, headerStyle, landscape, putTitle } from "../../look";
import {
  PARAMETERS,
  PARAMETER_COLUMN,
  PARAMETER_HEADER_ROW,
  type Parameter,
  parameterRow,
  parameterValue,
} from "../../parameters";
import type { SheetPlan } from "../../plan";
import type { ReportFacts } from "../../reportFacts";
import { SheetDraft } from "../../sheetDraft";
import { linesOfText } from "../../textLines";
import { rulesInForce } from "./notesRules";

const WIDTHS = [30, 12, 106];
/** Half-width characters a line of a rule holds. */
const RULE_WIDTH = 113;
/** In points; a page holds the usual rules only when they stand close. */
const LINE = 16.5;
const NEXT_LINE = 13.5;
const GAP = 12;

/** 测算说明: the numbers that formulas read, then every rule in words. */
export function notesSheet(facts: ReportFacts): SheetPlan {
  const { assessment, fonts, settings } = facts;
  const draft = new SheetDraft("notes", sheetNames.notes, WIDTHS);
  putTitle(draft, fonts, notesWords.title, notesWords.subtitle(assessment.asOf));
  draft.rowHeight(PARAMETER_HEADER_ROW - 1, GAP);
  draft.putRow(PARAMETER_HEADER_ROW, notesWords.parameterHeaders);
  for (const parameter of PARAMETERS) {
    const row = parameterRow(parameter);
    const value = parameterValue(parameter, assessment, settings);
    draft.putRow(row, [parameterName(parameter, settings), value, notesWords.parameters[parameter].note]);
    draft.rowHeight(row, LINE);
  }
  const lastParameter = parameterRow(PARAMETERS.at(-1)!);
  const area = (top: number, bottom: number, left = 1, right = WIDTHS.length): Rect => ({ top, left, bottom, right });
  draft.format(area(PARAMETER_HEADER_ROW, lastParameter), bodyStyle(fonts));
  draft.format(area(PARAMETER_HEADER_ROW, PARAMETER_HEADER_ROW), headerStyle(fonts));
  draft.format(area(PARAMETER_HEADER_ROW + 1, lastParameter, 1, 1), { align: "left" });
  draft.format(area(PARAMETER_HEADER_ROW + 1, lastParameter, 3, 3), { align: "left" });
  draft.format(area(PARAMETER_HEADER_ROW + 1, lastParameter, PARAMETER_COLUMN, PARAMETER_COLUMN), {
    numberFormat: "0.##;-0.##;0",
  });

  const headerRow = lastParameter + 2;
  const rules = rulesInForce(facts);
  draft.rowHeight(headerRow - 1, GAP);
  draft.putRow(headerRow, notesWords.ruleHeaders);
  rules.forEach(({ topic, text }, index) => {
    const row = headerRow + 1 + index;
    draft.putRow(row, [topic, text]);
    draft.rowHeight(row, LINE + NEXT_LINE * (linesOfText(text, RULE_WIDTH) - 1));
  });
  const bottom = headerRow + rules.length;
  for (let row = headerRow; row <= bottom; row++) draft.merge(area(row, row, 2));
  draft.format(area(headerRow, bottom), bodyStyle(fonts));
  draft.format(area(headerRow, headerRow), headerStyle(fonts));
  draft.format(area(headerRow + 1, bottom, 2), { align: "left" });
  return draft.build({ bodySize: 11, print: landscape(null) });
}

function parameterName(parameter: Parameter, settings: ReportFacts["settings"]): string {
  const { name } = notesWords.parameters[parameter];
  if (parameter !== "green" && parameter !== "yellow") return name;
  return name + notesWords.toleranceIn[lampTolerance(settings.lamps).in];
}
