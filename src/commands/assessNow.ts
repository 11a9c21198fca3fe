import { type Clock, type WorkbookPort, WriteRefused, isLoss } from "../app/ports";
import { Session } from "../app/session";
import { commandSentences, refusalSentence } from "../messages/zhCN";

/** Assesses the workbook, writes the report sheets and brings the first into view; tells in one sentence how it went. */
export async function assessNow(port: WorkbookPort, clock: Clock): Promise<string> {
  try {
    const session = await Session.open(port, clock);
    if (session.state().assessment.tables.length === 0) return commandSentences.noTable;
    const { written } = await session.write();
    const [first] = written;
    if (first) await port.show(first.name, "A1");
    return commandSentences.written(written.length);
  } catch (error) {
    if (error instanceof WriteRefused) {
      // Nobody can be asked here: the pane shows the same and waits for a word.
      const hint = error.refusals.every(isLoss) ? commandSentences.toPane : "";
      return error.refusals.map(refusalSentence).join("") + hint;
    }
    return commandSentences.failed;
  }
}
