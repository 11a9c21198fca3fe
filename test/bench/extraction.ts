import Recognizers from "@microsoft/recognizers-text-suite";
import { extract } from "../../src/domain/extract/extract";
import { understand } from "../../src/domain/extract/understand";
import type { ExtractionContext } from "../../src/domain/extract/extraction";
import * as deadlines from "../corpus/deadlines";
import * as goals from "../corpus/goals";
import * as pairs from "../corpus/pairs";
import * as quantities from "../corpus/quantities";
import { rowOf } from "../support/taskRow";
import { against, milliseconds, quickest } from "./measure";

const CONTEXT: ExtractionContext = { asOf: "2021-03-31", year: 2021, kind: "narrative" };
/** The longest text an Excel cell holds. */
const CELL_LIMIT = 32_767;
const MOST_A_CELL = 50;

/** Strings a second beside recognizers-text (number, percentage, dimension; zh-cn) on the same strings, and the longest cells. */
export function benchExtraction(): string[] {
  const strings = corpusStrings();
  const ours = quickest(40, () =>
    strings.forEach((text) => void understand({ cell: "A1", text }, "progress", CONTEXT)),
  );
  const theirs = quickest(3, () => strings.forEach(recogniseWithSuite));
  const perSecond = (time: number): string => Math.round((strings.length / time) * 1000).toLocaleString("en");
  return [
    `extraction: ${strings.length} strings of the corpus`,
    `  Mubiao, numbers with their roles   ${perSecond(ours)} a second`,
    `  recognizers-text, numbers only     ${perSecond(theirs)} a second`,
    `  Mubiao against recognizers-text    ${against(theirs / ours, 20, "at least")}`,
    ...Object.entries(longCells()).flatMap(([name, text]) => [
      cellLine(name, () => understand({ cell: "A1", text }, "bulletin", CONTEXT)),
      // Beside a goal of the same unit every number is held against it, and parts against their total.
      cellLine(`${name}, beside a goal`, () => extract(rowOf({ task: "改造小区50个", progress: text }), CONTEXT)),
    ]),
  ];
}

function cellLine(name: string, read: () => unknown): string {
  const time = quickest(8, () => void read());
  const missed = time > MOST_A_CELL ? `  MISSED (at most ${MOST_A_CELL} ms)` : "";
  return `  cell of ${CELL_LIMIT} characters, ${name}: ${milliseconds(time)}${missed}`;
}

function recogniseWithSuite(text: string): void {
  const { Culture, recognizeDimension, recognizeNumber, recognizePercentage } = Recognizers;
  recognizeNumber(text, Culture.Chinese);
  recognizePercentage(text, Culture.Chinese);
  recognizeDimension(text, Culture.Chinese);
}

function corpusStrings(): string[] {
  const modules: readonly object[] = [quantities, goals, pairs, deadlines];
  const rows = modules.flatMap((module) => Object.values(module).flat() as object[]);
  return rows.flatMap((row) => Object.values(row).filter((value): value is string => typeof value === "string"));
}

function longCells(): Record<string, string> {
  const fill = (piece: string): string => piece.repeat(Math.ceil(CELL_LIMIT / piece.length)).slice(0, CELL_LIMIT);
  return {
    prose: fill("截至10月底，完成投资24.15亿元，投资完成率76.2%，其中续建17个、新开工9个；"),
    "digits only": fill("1234567890"),
    "one clause": fill("完成改造12个新增3家"),
    "opening brackets": fill("(其中3个"),
    "Chinese numerals": fill("三千五百万"),
    "commas and digits": fill("1,234,"),
    "no number": fill("进一步加强组织领导压实工作责任"),
    "of which": fill("其中3个"),
    dates: fill("2021年12月"),
    respectively: fill("甲乙分别增长3%、4%"),
  };
}
