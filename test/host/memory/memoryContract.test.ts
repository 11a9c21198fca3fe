import { ownSheets, ownershipName } from "../../../src/domain/report/ownership";
import { parseCell } from "../../../src/domain/sheet/address";
import type { Cell } from "../../../src/domain/sheet/content";
import type { SheetSnapshot } from "../../../src/domain/sheet/snapshot";
import { MemoryHost } from "../../../src/host/memory/MemoryHost";
import { type ContractHost, describeWorkbookContract } from "../contract/workbookContract";

function cell(value: string | number | boolean | null): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number" ? { type: "number", value, format: "general" } : { type: "boolean", value };
}

function sheet(
  name: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  isProtected = false,
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: [undefined, ...rows.map((row) => [undefined, ...row.map(cell)])],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected,
  };
}

function contractHost(port: MemoryHost): ContractHost {
  return {
    port,
    renameSheet: async (from, to) => {
      port.edit((workbook) => {
        const own = new Map(
          [
            ...ownSheets(
              workbook.names,
              workbook.sheets.map(({ name }) => name),
            ),
          ].map(([key, name]) => [name, ownershipName(key)]),
        );
        return {
          ...workbook,
          sheets: workbook.sheets.map((old) => (old.name === from ? { ...old, name: to } : old)),
          names: workbook.names.map((old) => (old.name === own.get(from) ? { ...old, formula: `'${to}'!$A$1` } : old)),
        };
      });
      await Promise.resolve();
    },
    addSheet: async (name, text) => {
      port.edit((workbook) => ({ ...workbook, sheets: [...workbook.sheets, sheet(name, [[text]])] }));
      await Promise.resolve();
    },
    type: async (name, cell, text) => {
      const { row, column } = parseCell(cell)!;
      const typed = (old: SheetSnapshot): SheetSnapshot => {
        const rows = old.rows.map((cells) => cells && [...cells]);
        (rows[row] ??= [])[column] = { type: "text", text };
        return { ...old, rows };
      };
      port.edit((workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((old) => (old.name === name ? typed(old) : old)),
      }));
      await Promise.resolve();
    },
    reopen: () => Promise.resolve(contractHost(port)),
  };
}

describeWorkbookContract("MemoryHost", ({ sheets, isStructureProtected = false }) => {
  const port = new MemoryHost({
    fileName: "表.xlsx",
    sheets: sheets.map(({ name, rows, isProtected }) => sheet(name, rows, isProtected)),
    names: [],
    isStructureProtected,
    store: null,
  });
  return Promise.resolve(contractHost(port));
});
