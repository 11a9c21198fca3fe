import type { Refusal } from "../../app/ports";
import type { SheetLooks } from "../../app/ports/undoRecord";
import { ownMarks } from "../../domain/report/ownMarks";
import { ownSheets } from "../../domain/report/ownership";
import type { Plan, PlanCell, SheetKey, SheetPlan } from "../../domain/report/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { TextHash } from "../../domain/sheet/textHash";
import type { Parts } from "./parts";
import { SheetReader } from "./read/sheetReader";
import { readRelationships } from "./relationships";
import { scanXml } from "./xml/scanXml";

/** What a write remembers so that it can be taken back after another program saved the file, in which no part is as it was. */
export interface WriteMemory {
  /** The own sheets as written. `typed`: a mark of all that a person could have typed into them. */
  readonly written: readonly { readonly key: SheetKey; readonly typed: string; readonly looks: SheetLooks }[];
  /** The own sheets before the write: their part, and how they were made where that is known. */
  readonly former: readonly FormerSheet[];
  readonly hadMarks: boolean;
  readonly store: { readonly before: string | null; readonly written: string | null };
}

interface FormerSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly part: string;
  readonly looks: SheetLooks | null;
}

/** @param earlier what the write before this one remembered */
export function memoryOf(
  plan: Plan,
  before: WorkbookSnapshot,
  partOf: (sheet: string) => string,
  earlier: WriteMemory | null,
): WriteMemory {
  const looksOf = (key: SheetKey) => earlier?.written.find((sheet) => sheet.key === key)?.looks ?? null;
  return {
    written: plan.sheets.map(({ cells, ...looks }) => ({ key: looks.key, typed: typedMark(cells), looks })),
    former: [...ownIn(before)].map(([key, { name }]) => ({ key, name, part: partOf(name), looks: looksOf(key) })),
    hadMarks: ownMarks(before.names).length > 0,
    store: { before: before.store, written: plan.store ?? before.store },
  };
}

export type Restoration =
  | { readonly refusals: readonly Refusal[] }
  | { readonly plan: Plan; /** Is the part with the store to go? */ readonly dropsStore: boolean };

/**
 * What brings back the own sheets as they were before the write, and leaves alone whatever else was done to the file since. Refused
 * where a person's own work on those sheets would be lost, or where the former sheets cannot be had back.
 * @param formerXml the former worksheet part by name; null where it is as it stands today
 */
export function restoration(
  parts: Parts,
  now: WorkbookSnapshot,
  memory: WriteMemory,
  partOf: (sheet: string) => string,
  formerXml: (part: string) => string | null,
): Restoration {
  const own = ownIn(now);
  const refusals: Refusal[] = [];
  for (const [key, sheet] of own) {
    const written = memory.written.find((other) => other.key === key);
    const hasAdditions = readRelationships(parts, partOf(sheet.name)).some(({ type }) => /comment/i.test(type));
    if (!written || hasAdditions || typedMark(planCells(sheet)) !== written.typed)
      refusals.push({ code: "undo-overtaken", facts: { sheet: sheet.name } });
    if (sheet.isProtected) refusals.push({ code: "sheet-protected", facts: { sheet: sheet.name } });
  }
  const kept = new Set(memory.former.map(({ key }) => key));
  const changesTabs = [...own.keys()].some((key) => !kept.has(key)) || [...kept].some((key) => !own.has(key));
  if (now.isStructureProtected && changesTabs) refusals.push({ code: "structure-protected", facts: {} });
  for (const { sheet } of ownMarks(now.names)) {
    if (now.sheets.find(({ name }) => name === sheet)?.isProtected)
      refusals.push({ code: "sheet-protected", facts: { sheet } });
  }
  const sheets = memory.former.map((former) => formerPlan(former, own.get(former.key), formerXml(former.part)));
  if (memory.hadMarks || sheets.includes(null)) refusals.push({ code: "undo-resaved", facts: {} });
  if (refusals.length > 0) return { refusals };
  const { before, written } = memory.store;
  // What was saved since the write outlives taking it back.
  const isAsWritten = now.store === written;
  const plan: Plan = { sheets: sheets as SheetPlan[], marks: [], expects: [] };
  return {
    plan: isAsWritten && before !== null ? { ...plan, store: before } : plan,
    dropsStore: isAsWritten && before === null,
  };
}

function formerPlan(
  { key, name, looks }: FormerSheet,
  now: SheetSnapshot | undefined,
  xml: string | null,
): SheetPlan | null {
  if (looks === null) return null;
  if (xml === null) return now ? { ...looks, key, name, cells: planCells(now) } : null;
  let isWhole = true;
  const reader = new SheetReader({
    // Shared strings were renumbered since: our own sheets hold none, unless another program saved those too.
    string: () => {
      isWhole = false;
      return "";
    },
    numberKinds: [],
    dateShift: 0,
  });
  scanXml(xml, reader);
  reader.finish();
  return isWhole ? { ...looks, key, name, cells: planCells(reader) } : null;
}

function ownIn({ names, sheets }: WorkbookSnapshot): ReadonlyMap<SheetKey, SheetSnapshot> {
  const found = ownSheets(
    names,
    sheets.map(({ name }) => name),
  );
  return new Map([...found].map(([key, name]) => [key, sheets.find((sheet) => sheet.name === name)!]));
}

function planCells({ rows }: Pick<SheetSnapshot, "rows">): PlanCell[][] {
  // Rows and cells without content are holes, counted from 1: Array.from fills them.
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (cell): PlanCell => {
      if (!cell) return { value: null };
      const value =
        cell.type === "text" ? cell.text : cell.type === "blank" || cell.type === "error" ? null : cell.value;
      return cell.formula === undefined ? { value } : { value, formula: cell.formula };
    }).slice(1),
  ).slice(1);
}

/** Programs do not agree on how these are kept. */
const WHITE_SPACE = /_?x[0-9A-Fa-f]{4}_|[\s\p{Cc}]/gu;

const MAY_HOLD_WHITE_SPACE = /[\s\p{Cc}_]/u;

/** What formulas give does not count: it changes with the numbers of the source. */
function typedMark(cells: readonly (readonly PlanCell[])[]): string {
  const hash = new TextHash();
  cells.forEach((row, rowIndex) =>
    row.forEach(({ value, formula }, column) => {
      const place = `\n${rowIndex},${column}`;
      // Some programs store a truth value as a formula.
      if (formula !== undefined || typeof value === "boolean") hash.add(place).add("=");
      else if (typeof value === "number") {
        if (Number.isFinite(value)) hash.add(place).add(`:${value}`);
      } else if (value) {
        hash
          .add(place)
          .add("t")
          .add(MAY_HOLD_WHITE_SPACE.test(value) ? value.replace(WHITE_SPACE, "") : value);
      }
    }),
  );
  return hash.toString();
}
