import type { LongWork } from "../../app/ports";
import { inExcel } from "./excelSession";
import { inTurn, packed } from "./messages";

/** A piece of a write, small enough for one message. */
export interface Step {
  /** Bytes that it puts into the request, beyond a few hundred for the call itself. */
  readonly weight: number;
  readonly queue: (desk: Desk) => void;
}

/** The open conversation with what was already taken to hand in it. */
export class Desk {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** A sheet by id or name; asked for once in a message, since every mention costs bytes. */
  sheet(key: string): Excel.Worksheet {
    let sheet = this.sheets.get(key);
    if (!sheet) this.sheets.set(key, (sheet = this.context.workbook.worksheets.getItem(key)));
    return sheet;
  }

  /** A range that nothing will be read from, so that the client need not keep track of it. */
  range(sheet: string, address: string): Excel.Range {
    return this.sheet(sheet).getRange(address).untrack();
  }
}

/** The limit of Excel on the web is 5 MB a request; ours is 4 MB, and the calls around the texts are only estimated. */
const MOST_BYTES = 3_700_000;
/** What the call around a step's own text takes. */
const CALL = 600;

/** What a text takes in the request. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    // Quotation marks, backslashes and control characters are escaped.
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

export const step = (queue: Step["queue"], weight = 0): Step => ({ weight, queue });

/** Sends steps in their order, in as few messages as they fit into. @throws WriteStopped when cancelled between two */
export async function sendSteps(steps: readonly Step[], options: LongWork = {}): Promise<void> {
  const messages = packed(steps, ({ weight }) => weight + CALL, MOST_BYTES);
  await inTurn(
    messages,
    (message) =>
      inExcel(async (context) => {
        const desk = new Desk(context);
        context.application.suspendApiCalculationUntilNextSync();
        for (const { queue } of message) queue(desk);
        await context.sync();
      }),
    options,
  );
}
