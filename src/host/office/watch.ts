import type { WorkbookEvent } from "../../app/ports";
import { inExcel } from "./excelSession";

/** Tells of changed cells, moved selections and removed sheets. Returns the way to stop. */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, address }) => {
        listener({ type: "changed", sheet: await nameOf(worksheetId, names), address: address || null });
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const cell = address.split(/[:,]/)[0] ?? address;
        listener({ type: "selected", sheet: await nameOf(worksheetId, names), cell });
      }),
      worksheets.onDeleted.add(({ worksheetId }) => {
        listener({ type: "sheet-removed", sheet: names.get(worksheetId) ?? "" });
        return Promise.resolve();
      }),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Events carry ids, and a sheet may have been added or renamed since. */
async function nameOf(id: string, names: Map<string, string>): Promise<string> {
  try {
    const name = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
    if (name !== null) names.set(id, name);
  } catch {
    // The name known before is the best there is; an event is no place to fail.
  }
  return names.get(id) ?? "";
}
