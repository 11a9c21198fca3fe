/** Exact cost of one message. */
export interface Entry {
  readonly kind: "sync" | "cleanup" | "system";
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly error: string | null;
}

export interface Cost {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  cellsRead: number;
  cellsWritten: number;
}

/** Counts what the add-in costs the host: deterministic, hence fit for exact tests. */
export class Ledger {
  readonly entries: Entry[] = [];
  cellsRead = 0;
  cellsWritten = 0;

  add(entry: Omit<Entry, "cellsRead" | "cellsWritten">): void {
    this.entries.push({ ...entry, cellsRead: this.cellsRead, cellsWritten: this.cellsWritten });
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** The client's own unawaited clean-up and start-up messages cost nobody a wait: they are not counted. */
  cost(): Cost {
    const total = {
      syncs: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
      largestResponse: 0,
      cellsRead: 0,
      cellsWritten: 0,
    };
    for (const entry of this.entries.filter(({ kind }) => kind === "sync")) {
      total.syncs += 1;
      total.requestBytes += entry.requestBytes;
      total.responseBytes += entry.responseBytes;
      total.largestRequest = Math.max(total.largestRequest, entry.requestBytes);
      total.largestResponse = Math.max(total.largestResponse, entry.responseBytes);
      total.cellsRead += entry.cellsRead;
      total.cellsWritten += entry.cellsWritten;
    }
    return total;
  }
}

/** UTF-8 size, without TextEncoder, which jsdom lacks. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
