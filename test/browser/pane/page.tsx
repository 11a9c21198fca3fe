import { createRoot } from "react-dom/client";
import { HostFailure, type WorkbookEvent } from "../../../src/app/ports";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { MemoryHost } from "../../../src/host/memory/MemoryHost";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { Pane } from "../../../src/taskpane/Pane";
import type { ThemeName } from "../../../src/taskpane/theme/paneTheme";
import { inventedWorkbook } from "./inventedWorkbook";

/** A workbook in memory that tells the test what the pane asked of it, and lets the test play the person at the sheet. */
class ProbedHost extends MemoryHost {
  readonly shown: string[] = [];
  /** Work that is to fail, as a host does. */
  failing: "read" | "saveStore" | null = null;
  /** Milliseconds a write pauses at each of ten steps. */
  slowness = 0;

  override async read(...options: Parameters<MemoryHost["read"]>) {
    if (this.failing === "read") throw new HostFailure("probe-read");
    return super.read(...options);
  }

  override async saveStore(text: string) {
    if (this.failing === "saveStore") throw new HostFailure("probe-store");
    return super.saveStore(text);
  }

  override async apply(...[plan, options]: Parameters<MemoryHost["apply"]>) {
    for (let step = 1; this.slowness > 0 && step <= 10; step++) {
      options?.onProgress?.(step, 10);
      await new Promise((resolve) => setTimeout(resolve, this.slowness));
    }
    return super.apply(plan, options);
  }

  override show(sheet: string, cell: string) {
    this.shown.push(`${sheet}!${cell}`);
    return super.show(sheet, cell);
  }

  tell(event: WorkbookEvent) {
    this.edit((workbook) => workbook, event);
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await super.read()).sheets.map(({ name }) => name);
  }
}

async function workbookNamed(name: string): Promise<WorkbookSnapshot> {
  const invented = inventedWorkbook(name);
  if (invented) return invented;
  const answer = await fetch(name);
  return readWorkbook(new Uint8Array(await answer.arrayBuffer()), name);
}

const wishes = new URLSearchParams(location.search);
const host = new ProbedHost(await workbookNamed(wishes.get("file") ?? "sample.xlsx"));
host.failing = wishes.get("failing") as ProbedHost["failing"];
Object.assign(window, { host });
const theme = (wishes.get("theme") as ThemeName | null) ?? undefined;
const save = wishes.has("save")
  ? { label: "下载", run: () => Promise.resolve(void host.shown.push("saved")) }
  : undefined;
createRoot(document.getElementById("root")!).render(<Pane port={host} theme={theme} save={save} />);

declare global {
  interface Window {
    host: ProbedHost;
  }
}
