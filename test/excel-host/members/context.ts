import { type Area, addressOf, isOnSheet, parseArea } from "../model/area";
import type { ModelSheet } from "../model/sheet";
import { type ModelWorkbook, quoted } from "../model/workbook";
import type { Ledger } from "../wire/ledger";
import type { HostObject } from "../wire/members";
import { ExcelError, accessDenied, invalidArgument, itemNotFound } from "../wire/request";

export interface RangeObject extends HostObject {
  readonly type: "Range";
  readonly sheet: ModelSheet;
  readonly area: Area;
}

export interface SheetObject extends HostObject {
  readonly type: "Worksheet";
  readonly sheet: ModelSheet;
}

export const EVENT = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** Most cells that one read may return. */
const MOST_CELLS = 5_000_000;

/** What the member tables share: the open workbook, the counters and the events. */
export class Context {
  private readonly subscriptions = new Map<string, Set<number>>();
  private readonly objects = new WeakMap<object, HostObject>();
  fire: (event: { type: number; target: string; facts: object }) => void = () => {};
  release: (id: string) => void = () => {};

  constructor(
    public workbook: ModelWorkbook,
    public ledger: Ledger,
  ) {}

  /** One host object for each model object, so that the client's ids stay good. */
  wrap<T extends HostObject>(type: T["type"], model: object, make: () => Omit<T, "type">): T {
    const known = this.objects.get(model) as T | undefined;
    if (known) return known;
    const object = { type, ...make() } as T;
    this.objects.set(model, object);
    return object;
  }

  sheet(sheet: ModelSheet): SheetObject {
    return this.wrap<SheetObject>("Worksheet", sheet, () => ({ sheet }));
  }

  range(sheet: ModelSheet, area: Area | null): RangeObject {
    if (!area || !isOnSheet(area)) throw invalidArgument();
    return { type: "Range", sheet, area };
  }

  /** A range given as an object, an address with or without a sheet, or a defined name. */
  rangeOf(from: ModelSheet, given: unknown): RangeObject {
    if (isRange(given)) return given;
    if (given === undefined || given === null || given === "") {
      return this.range(from, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    }
    const text = String(given).replace(/^=/, "");
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
    const sheetName = (match?.[1] ?? match?.[2])?.replace(/''/g, "'");
    const sheet = sheetName === undefined ? from : this.workbook.find(sheetName);
    if (!sheet) throw itemNotFound();
    const area = parseArea(match?.[3] ?? text);
    if (area) return this.range(sheet, area);
    const name = this.workbook.names.find((item) => item.name.toLowerCase() === text.toLowerCase());
    if (!name) throw invalidArgument();
    return this.rangeOf(sheet, name.formula);
  }

  addressWithSheet({ sheet, area }: RangeObject): string {
    return `${quoted(sheet.name)}!${addressOf(area)}`;
  }

  countRead(area: Area): void {
    if (area.rows * area.columns > MOST_CELLS) {
      throw new ExcelError("InvalidArgument", "The range is too large to return its cells.");
    }
    this.ledger.cellsRead += area.rows * area.columns;
  }

  mayWrite(sheet: ModelSheet): void {
    if (sheet.isProtected) throw accessDenied();
  }

  mayRestructure(): void {
    if (this.workbook.isStructureProtected) throw accessDenied();
  }

  subscribe(target: string, type: number, isOn: boolean): void {
    const types = this.subscriptions.get(target) ?? new Set();
    if (isOn) types.add(type);
    else types.delete(type);
    this.subscriptions.set(target, types);
  }

  /** Tells whoever registered on the sheet or on the workbook. */
  emit(sheetId: string, type: number, facts: object): void {
    for (const target of [sheetId, "Workbook"]) {
      if (this.subscriptions.get(target)?.has(type)) this.fire({ type, target, facts });
    }
  }

  changed(sheet: ModelSheet, area: Area): void {
    const facts = { type: "WorksheetChanged", changeType: "RangeEdited", source: "Local", worksheetId: sheet.id };
    this.emit(sheet.id, EVENT.changed, { ...facts, address: addressOf(area) });
  }

  /** The methods by which the client registers for an event and takes it back. */
  registration(name: string, type: number): Record<string, (object: HostObject) => void> {
    const target = (object: HostObject) =>
      object.type === "Worksheet" ? (object as SheetObject).sheet.id : "Workbook";
    return {
      [`_Register${name}`]: (object) => this.subscribe(target(object), type, true),
      [`_Unregister${name}`]: (object) => this.subscribe(target(object), type, false),
    };
  }
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && (value as HostObject).type === "Range";
}

/** The collection members that every collection has in the same form. */
export function collection<T extends HostObject>(
  list: (owner: never) => readonly T[],
  keysOf: (item: T) => readonly string[],
) {
  const find = (owner: HostObject, key: string) =>
    list(owner as never).find((item) => keysOf(item).some((own) => own.toLowerCase() === String(key).toLowerCase())) ??
    null;
  return {
    items: (owner: HostObject) => list(owner as never),
    item: find,
    call: {
      GetCount: (owner: HostObject) => list(owner as never).length,
      GetItemOrNullObject: find,
      GetItem: (owner: HostObject, key: string) => {
        const item = find(owner, key);
        if (!item) throw itemNotFound();
        return item;
      },
    },
  };
}
