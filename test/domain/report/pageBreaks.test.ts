import { pageBreaks, pagesTall } from "../../../src/domain/report/pageBreaks";

/** 595 − 2 × 47.5 = 500 points from top to bottom, of which 97 % are counted on. */
const margins = { top: 47.5, right: 36, bottom: 47.5, left: 36 };
const page = { landscape: true, margins };
const NARROW = 700;
const rows = (...runs: readonly (readonly [number, number])[]) =>
  runs.flatMap(([count, height]) => new Array<number>(count).fill(height));

test.each([
  [
    "all fits on one page",
    rows([20, 20]),
    [
      { top: 1, bottom: 10 },
      { top: 12, bottom: 20 },
    ],
    NARROW,
    [],
  ],
  [
    "a block that would be torn begins a page",
    rows([30, 20]),
    [
      { top: 1, bottom: 15 },
      { top: 17, bottom: 30 },
    ],
    NARROW,
    [17],
  ],
  [
    "a block that just fits stays",
    rows([24, 20]),
    [
      { top: 1, bottom: 15 },
      { top: 17, bottom: 24 },
    ],
    NARROW,
    [],
  ],
  [
    "a gap that would fill the page up is no reason to leave the next block to chance",
    rows([24, 20], [1, 20], [10, 20]),
    [
      { top: 1, bottom: 24 },
      { top: 26, bottom: 35 },
    ],
    NARROW,
    [26],
  ],
  ["a block longer than a page is left to flow", rows([10, 20], [60, 20]), [{ top: 11, bottom: 70 }], NARROW, []],
  [
    "a wide sheet is made smaller, and more rows go on a page",
    rows([30, 20]),
    [
      { top: 1, bottom: 15 },
      { top: 17, bottom: 30 },
    ],
    1200,
    [],
  ],
  ["a heading goes with what follows it", rows([23, 20], [1, 28], [1, 100]), [{ top: 24, bottom: 25 }], NARROW, [24]],
])("%s", (_, heights, blocks, width, breaks) => {
  expect(pageBreaks(blocks, heights, width, page)).toEqual(breaks);
});

test.each([
  ["a few rows over a page", rows([28, 20]), NARROW, 1],
  ["more than a few", rows([36, 20]), NARROW, null],
  ["a few over three pages", rows([75, 20]), NARROW, 3],
  ["less than a page", rows([20, 20]), NARROW, null],
  ["a wide sheet, made smaller anyhow", rows([28, 20]), 1200, null],
])("%s", (_, heights, width, tall) => {
  expect(pagesTall(heights, width, page)).toBe(tall);
});
