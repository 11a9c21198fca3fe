import type { CellStyle, FormatRun } from "../../domain/report/plan";
import { type Rect, rectName } from "../../domain/sheet/address";
import { type Step, step } from "./steps";

/** Longest list of areas that one call takes. */
const LONGEST_LIST = 8_000;

interface StyleGroup {
  readonly style: CellStyle;
  readonly rects: Rect[];
}

/** The formats in their order; neighbouring runs of the same style go in one call. */
export function formatSteps(sheet: string, runs: readonly FormatRun[]): Step[] {
  const groups: StyleGroup[] = [];
  let key = "";
  for (const { rect, style } of runs) {
    const own = JSON.stringify(style);
    if (own !== key) groups.push({ style, rects: [] });
    groups.at(-1)!.rects.push(rect);
    key = own;
  }
  return groups.flatMap(({ style, rects }) => [
    ...lists(rects).map((list) => looksStep(sheet, style, list)),
    ...(style.numberFormat === undefined ? [] : rects.map((rect) => numberStep(sheet, rect, style.numberFormat!))),
  ]);
}

function lists(rects: readonly Rect[]): Rect[][] {
  const found: Rect[][] = [];
  let length = Infinity;
  for (const rect of rects) {
    const own = rectName(rect).length + 1;
    if (length + own > LONGEST_LIST) {
      found.push([]);
      length = 0;
    }
    found.at(-1)!.push(rect);
    length += own;
  }
  return found;
}

function numberStep(sheet: string, rect: Rect, numberFormat: string): Step {
  return step((desk) => {
    // One format for all cells of a range is given as it is, though the typings know only the block form.
    desk.range(sheet, rectName(rect)).numberFormat = numberFormat as unknown as string[][];
  });
}

const SIDES = {
  outer: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  across: ["InsideHorizontal"],
  down: ["InsideVertical"],
} as const;

function looksStep(sheet: string, style: CellStyle, rects: readonly Rect[]): Step {
  const addresses = rects.map(rectName).join(",");
  return step((desk) => {
    const areas = desk.sheet(sheet).getRanges(addresses);
    const { format } = areas;
    if (style.font !== undefined) format.font.name = style.font;
    if (style.size !== undefined) format.font.size = style.size;
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.color !== undefined) format.font.color = style.color;
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.align !== undefined) format.horizontalAlignment = capital(style.align);
    if (style.verticalAlign !== undefined) format.verticalAlignment = capital(style.verticalAlign);
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.border !== undefined) {
      const sides = [
        ...SIDES.outer,
        ...(rects.some(({ top, bottom }) => bottom > top) ? SIDES.across : []),
        ...(rects.some(({ left, right }) => right > left) ? SIDES.down : []),
      ];
      for (const side of sides) {
        format.borders.getItem(side).style = style.border === "thin" ? "Continuous" : "None";
      }
    }
    areas.untrack();
  }, addresses.length);
}

function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}
