import { packCells, unpackCells } from "../../../src/app/ports/packedCells";

const cells = [
  [{ value: "标题" }, { value: null }, { value: true }],
  [
    { value: 1, formula: "B2*100" },
    { value: "", formula: `IF(A2>2,"2个","")` },
  ],
  [],
  [{ value: 2, formula: "B4*100" }, { value: "4个", formula: `HYPERLINK("#'表4'!A14","A14")` }, { value: "=B4" }],
];

test("cells come back as they were packed", () => {
  expect(unpackCells(JSON.parse(JSON.stringify(packCells(cells))))).toEqual(cells);
});

test("a formula that goes down a column is kept once", () => {
  const column = Array.from({ length: 200 }, (_, index) => [{ value: index, formula: `ROUND(G${index + 1},2)` }]);
  // the rows whose number stands in the formula anyway
  expect(packCells(column).formulas.length).toBeLessThan(4);
  expect(unpackCells(packCells(column))).toEqual(column);
});
