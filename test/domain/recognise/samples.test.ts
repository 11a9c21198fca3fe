import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { buildWorkbook } from "../../sheets/buildWorkbook";
import { type Reading, goldenReading } from "../../sheets/goldenReading";
import type { SampleSheet } from "../../sheets/sampleSheet";
import { SAMPLES } from "../../sheets/samples";

const KEPT = resolve(__dirname, "../../sheets/libreoffice");
const BY_LIBREOFFICE = SAMPLES.filter(({ libreOffice }) => libreOffice !== undefined);

describe("a sheet as offices keep it is read as a careful officer reads it:", () => {
  it.each(SAMPLES)("$name", async (sample) => {
    const bytes = await buildWorkbook(sample.sheets);
    expectReading(goldenReading(readWorkbook(bytes, sample.fileName ?? "样表.xlsx")), sample);
  });
});

describe("written by LibreOffice, the same sheet is read the same:", () => {
  it.each(BY_LIBREOFFICE)("$name", (sample) => {
    const bytes = new Uint8Array(readFileSync(resolve(KEPT, sample.libreOffice!.file)));
    const reading = goldenReading(readWorkbook(bytes, sample.fileName ?? "样表.xlsx"));
    // An HTML table has no sheet name and no text cells that look like numbers.
    expectReading(sample.libreOffice!.from === "html" ? unnamed(reading, sample) : reading, sample);
  });
});

function expectReading(reading: Reading, sample: SampleSheet): void {
  const shape = ({ kind, headerRows, columns, tasks }: Reading["tables"][number] | SampleSheet["tables"][number]) => ({
    kind,
    headerRows,
    columns,
    rows: tasks.map(({ row }) => row),
  });
  expect(reading.tables.map(shape)).toEqual(sample.tables.map(shape));
  expect(reading).toMatchObject({ tables: sample.tables });
  for (const [sheet, word] of Object.entries(sample.skipped ?? {})) expect(reading.skipped[sheet]).toContain(word);
}

function unnamed(reading: Reading, sample: SampleSheet): Reading {
  return { ...reading, tables: reading.tables.map((table) => ({ ...table, sheet: sample.sheets[0]!.name })) };
}
