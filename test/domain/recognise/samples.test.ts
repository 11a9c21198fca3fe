import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { buildWorkbook } from "../../sheets/buildWorkbook";
import { goldenReading } from "../../sheets/goldenReading";
import { SAMPLES } from "../../sheets/samples";

describe("a sheet as offices keep it is read as a careful officer reads it:", () => {
  it.each(SAMPLES)("$name", async (sample) => {
    const bytes = await buildWorkbook(sample.sheets);
    const reading = goldenReading(readWorkbook(bytes, sample.fileName ?? "样表.xlsx"));
    expect(
      reading.tables.map(({ sheet, kind, headerRows, columns }) => ({ sheet, kind, headerRows, columns })),
    ).toEqual(
      sample.tables.map(({ sheet, kind, headerRows, columns }) => ({
        sheet: sheet ?? sample.sheets[0]!.name,
        kind,
        headerRows,
        columns,
      })),
    );
    expect(reading.tables.map(({ tasks }) => tasks.map(({ row }) => row))).toEqual(
      sample.tables.map(({ tasks }) => tasks.map(({ row }) => row)),
    );
    expect(reading).toMatchObject({ tables: sample.tables });
    for (const [sheet, word] of Object.entries(sample.skipped ?? {})) expect(reading.skipped[sheet]).toContain(word);
  });
});
