import { UnreadableFile } from "../../../app/ports";
import { type Dialect, dialectOf } from "../dialect";
import type { Parts } from "../parts";
import { type WorkbookPart, readWorkbookPart } from "../read/workbookPart";
import { element } from "../xml/compose";
import { type Outline, type OutlineElement, childOf, outline } from "../xml/outline";
import { type Splice, insertInOrder, remove, setAttribute, splice } from "../xml/splice";
import { exclusiveParts } from "./exclusiveParts";
import { type WantedName, WORKBOOK_SEQUENCE, definedNameEdits } from "./definedNames";
import { PackageDraft, addRelationship, dropRelationships } from "./packageDraft";

export interface DraftSheet {
  readonly name: string;
  readonly part: string;
  /** Where it stands in the file as read; null for a new one. */
  readonly index: number | null;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The workbook part under edit: its list of sheets and its defined names. */
export class WorkbookDraft {
  readonly dialect: Dialect;
  readonly package: PackageDraft;
  readonly workbook: WorkbookPart;
  readonly sheets: DraftSheet[];
  private readonly names: WantedName<DraftSheet>[] = [];
  private readonly xml: string;
  private readonly outline: Outline;
  private readonly list: OutlineElement;
  private needsCalculation = false;

  constructor(readonly parts: Parts) {
    this.workbook = readWorkbookPart(parts);
    this.package = new PackageDraft(parts);
    this.xml = parts.text(this.workbook.part);
    this.outline = outline(this.xml);
    const list = childOf(this.outline.root, "sheets");
    if (!list) throw new UnreadableFile("truncated");
    this.list = list;
    this.dialect = dialectOf(this.outline.root);
    this.sheets = this.workbook.sheets.map((sheet, index) => {
      const { attributes } = list.children[index]!;
      const relationshipId = attributes[this.idAttribute()] ?? "";
      return { name: sheet.name, part: sheet.part, index, sheetId: Number(attributes.sheetId), relationshipId };
    });
  }

  /** The folder of the workbook part, "xl/" as a rule. */
  get folder(): string {
    return this.workbook.part.slice(0, this.workbook.part.lastIndexOf("/") + 1);
  }

  /** A new sheet behind another one, or at the end; its part is still to be put. */
  addSheet(name: string, behind: DraftSheet | null): DraftSheet {
    const part = this.package.freeName(`${this.folder}worksheets/sheet`, ".xml");
    this.package.put(part, "");
    const relationshipId = this.relate("worksheet", `worksheets/${part.slice(part.lastIndexOf("/") + 1)}`);
    const sheetId = Math.max(0, ...this.sheets.map((sheet) => sheet.sheetId)) + 1;
    const sheet: DraftSheet = { name, part, index: null, sheetId, relationshipId };
    this.sheets.splice(behind ? this.sheets.indexOf(behind) + 1 : this.sheets.length, 0, sheet);
    return sheet;
  }

  /** Takes a sheet away with all that hangs on it alone. */
  removeSheet(sheet: DraftSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const part of [...exclusiveParts(this.parts, sheet.part), sheet.part]) this.package.drop(part);
    dropRelationships(this.package, this.workbook.part, (id) => id === sheet.relationshipId);
  }

  /** A relationship from the workbook part. Returns its id. */
  relate(type: string, target: string): string {
    return addRelationship(this.package, this.workbook.part, `${this.dialect.relationships}/${type}`, target);
  }

  /** Sets a hidden name of the whole workbook, or (with a sheet) a name local to it. */
  setName(name: string, formula: string, sheet: DraftSheet | null = null): void {
    this.names.push({ name, formula, sheet });
  }

  /** Makes Excel calculate all formulas when it opens the file. */
  calculateOnLoad(): void {
    this.needsCalculation = true;
  }

  /** @param drops whether a defined name of the file is to go; those of removed sheets go anyway */
  finish(drops: (name: string, sheet: DraftSheet | null) => boolean): Parts {
    const edits = [...this.sheetEdits(), ...this.viewEdits(), ...this.nameEdits(drops), ...this.calculationEdits()];
    const xml = splice(this.xml, edits);
    if (xml !== this.xml) this.package.put(this.workbook.part, xml);
    return this.package.finish();
  }

  private sheetEdits(): readonly Splice[] {
    const { prefix } = this.outline;
    const kept = new Set(this.sheets.map((sheet) => sheet.index));
    const edits: Splice[] = this.list.children.filter((_, index) => !kept.has(index)).map(remove);
    let added = "";
    for (const sheet of [...this.sheets].reverse()) {
      if (sheet.index === null) {
        const attributes = { name: sheet.name, sheetId: sheet.sheetId, [this.idAttribute()]: sheet.relationshipId };
        added = element(`${prefix}sheet`, attributes) + added;
      } else if (added !== "") {
        const { end } = this.list.children[sheet.index]!;
        edits.push({ start: end, end, text: added });
        added = "";
      }
    }
    if (added !== "") edits.push({ start: this.list.innerStart, end: this.list.innerStart, text: added });
    return edits;
  }

  /** The shown tab stays the shown tab. */
  private viewEdits(): readonly Splice[] {
    const views = childOf(this.outline.root, "bookViews")?.children ?? [];
    return views.flatMap((view) => {
      const edit = (name: string) => {
        const old = Number(view.attributes[name] ?? 0);
        const index = this.newIndex(old) ?? Math.max(0, this.firstVisible());
        return index === old ? null : ([name, String(index)] as const);
      };
      const changes = [edit("firstSheet"), edit("activeTab")].filter((change) => change !== null);
      const [first, second] = changes;
      if (!first) return [];
      const once = setAttribute(this.xml, view, first[0], first[1]);
      if (!second) return [once];
      const tag = { ...view, start: 0, innerStart: once.text.length };
      return [{ ...once, text: setAttribute(once.text, tag, second[0], second[1]).text }];
    });
  }

  private nameEdits(drops: (name: string, sheet: DraftSheet | null) => boolean): readonly Splice[] {
    const sheetAt = (index: number) => {
      const now = this.newIndex(index);
      return now === null ? null : this.sheets[now]!;
    };
    return definedNameEdits(this.xml, this.outline, this.names, this.sheets, sheetAt, drops);
  }

  private calculationEdits(): readonly Splice[] {
    if (!this.needsCalculation) return [];
    const properties = childOf(this.outline.root, "calcPr");
    if (properties) return [setAttribute(this.xml, properties, "fullCalcOnLoad", "1")];
    const text = element(`${this.outline.prefix}calcPr`, { fullCalcOnLoad: true });
    return [insertInOrder(this.outline, WORKBOOK_SEQUENCE, "calcPr", text)];
  }

  /** Where a sheet of the file as read stands now; null where it was removed. */
  private newIndex(index: number): number | null {
    const found = this.sheets.findIndex((sheet) => sheet.index === index);
    return found < 0 ? null : found;
  }

  private firstVisible(): number {
    return this.sheets.findIndex(
      ({ index }) => index === null || this.workbook.sheets[index]!.visibility === "visible",
    );
  }

  /** The prefix of the relationships' namespace differs between writers: the first sheet shows it. */
  private idAttribute(): string {
    const { attributes } = this.list.children[0] ?? { attributes: {} };
    return Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "r:id";
  }
}
