import type { WorkbookEvent } from "../../app/ports";
import { inExcel } from "./excelSession";

type Listener = (event: WorkbookEvent) => void;

/**
 * Tells any number of listeners of changed cells, moved selections and removed sheets. Excel is registered with once for all
 * of them, and one thing after the other: a registration that overlaps the end of an earlier one might be lost with it.
 */
export class WorkbookWatch {
  private readonly listeners = new Set<Listener>();
  private stop: (() => Promise<void>) | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** Returns the way to stop. @throws HostFailure */
  async add(listener: Listener): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    await this.settle();
    return async () => {
      this.listeners.delete(listener);
      await this.settle();
    };
  }

  private settle(): Promise<void> {
    const next = this.last.then(async () => {
      if (this.listeners.size > 0) this.stop ??= await register((event) => this.tell(event));
      else if (this.stop) {
        const { stop } = this;
        this.stop = null;
        await stop();
      }
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  private tell(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

async function register(listener: Listener): Promise<() => Promise<void>> {
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
