import fs from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import { assessWorkbook } from "../../src/domain/assess/assess";
import { NO_MEMORY } from "../../src/domain/assess/memory";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { buildSample } from "../support/sample/buildSample";
import gold from "../support/sample/sample.gold.json";

const FILE = path.join(__dirname, "../../assets/sample.xlsx");
const MONEY_AND_COUNT: readonly (readonly [string, number])[] = [
  ["亿", 1e8],
  ["万", 1e4],
];
/** 1 公顷 = 15 亩. */
const MU_PER_HECTARE = 15;

/** Every cell with its look, and the sheet's merges, widths, heights and print setup. */
function picture(workbook: ExcelJS.Workbook): unknown {
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((row, number) => {
      cells.push([number, row.height, row.hidden]);
      row.eachCell({ includeEmpty: true }, (cell) => {
        const { name, size } = cell.font ?? {};
        cells.push([cell.address, cell.value, name, size, cell.alignment?.horizontal, Boolean(cell.border?.top)]);
      });
    });
    const { merges } = sheet.model as unknown as { merges: string[] };
    const { orientation, paperSize, fitToWidth, printTitlesRow } = sheet.pageSetup;
    const widths = sheet.columns.map((column) => column.width);
    const frozen = sheet.views.map((view) => (view.state === "frozen" ? view.ySplit : null));
    return { name: sheet.name, cells, merges, widths, frozen, orientation, paperSize, fitToWidth, printTitlesRow };
  });
}

async function read(source: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(source as unknown as ExcelJS.Buffer);
  return workbook;
}

function inBaseUnits(value: number, unit: string): number {
  if (unit === "公顷") return value * MU_PER_HECTARE;
  const scale = MONEY_AND_COUNT.find(([prefix]) => unit.startsWith(prefix));
  return scale ? value * scale[1] : value;
}

describe("the newcomers' sample", () => {
  test("the committed workbook is the one the builder makes (UPDATE_SAMPLE=1 writes it anew)", async () => {
    const built = Buffer.from(await buildSample().xlsx.writeBuffer());
    if (process.env["UPDATE_SAMPLE"]) await fs.writeFile(FILE, built);
    expect(picture(await read(await fs.readFile(FILE)))).toEqual(picture(await read(built)));
  });

  test("every task of the sheet has its label and every label its task", async () => {
    const sheet = (await read(await fs.readFile(FILE))).worksheets[0]!;
    const rows: [number, string][] = [];
    sheet.eachRow((row, number) => {
      const serial = row.getCell(1).value;
      if (typeof serial === "number") rows.push([number, String(serial)]);
    });
    expect(gold.tables[0]!.tasks.map((task) => [task.row, task.serial])).toEqual(rows);
  });

  test.each(gold.tables[0]!.tasks.map((task) => [task.row, task] as const))(
    "the labels of row %i agree with their own numbers",
    (_row, task) => {
      for (const indicator of task.indicators) {
        if (indicator.kind !== "amount" || indicator.actual === null || indicator.actualUnit === null) continue;
        const target = inBaseUnits(indicator.target, indicator.targetUnit);
        const rate = (100 * inBaseUnits(indicator.actual, indicator.actualUnit)) / target;
        expect(indicator.rate).toBeCloseTo(rate, 2);
      }
      const first = task.indicators.find((indicator) => indicator.kind === "amount" && indicator.actual !== null);
      expect(task.rate).toBe(first?.rate ?? null);
    },
  );

  test("every task is assessed as its label says", async () => {
    const workbook = readWorkbook(new Uint8Array(await fs.readFile(FILE)), "sample.xlsx");
    const settings = { ...DEFAULT_SETTINGS, asOf: gold.asOf };
    const { tables } = assessWorkbook(workbook, { settings, memory: NO_MEMORY, mappings: [], today: gold.asOf });
    const readings = tables[0]!.tasks.map(({ serial, rate, status, indicators }) => ({
      serial,
      rate,
      status,
      indicators: indicators.map(({ kind, target, actual }) => [kind, target.value, actual?.value ?? null]),
    }));
    expect(readings).toEqual(
      gold.tables[0]!.tasks.map(({ serial, rate, status, indicators }) => ({
        serial,
        rate,
        status: status ?? (expect.any(String) as string),
        indicators: indicators.map(({ kind, target, actual }) => [kind, target, actual]),
      })),
    );
  });
});
