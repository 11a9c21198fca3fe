import type { WorkbookPort } from "../app/ports";

/** The same workbook, telling the page whenever something was written into it. */
export function observedPort(port: WorkbookPort, onWritten: () => void): WorkbookPort {
  const told = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    onWritten();
    return result;
  };
  return {
    read: (options) => port.read(options),
    check: (plan) => port.check(plan),
    apply: (plan, options) => told(port.apply(plan, options)),
    undo: () => told(port.undo()),
    canUndo: () => port.canUndo(),
    removeMarks: (marks) => told(port.removeMarks(marks)),
    saveStore: (text) => told(port.saveStore(text)),
    show: (sheet, cell) => port.show(sheet, cell),
    watch: (listener) => port.watch(listener),
  };
}
