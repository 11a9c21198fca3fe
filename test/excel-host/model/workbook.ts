import { ModelSheet } from "./sheet";
import type { CellValue } from "./typedInput";

export interface ModelName {
  name: string;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Id of the sheet it is local to, or null. */
  scope: string | null;
}

export interface XmlPart {
  id: string;
  xml: string;
}

export interface Place {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
}

/** A workbook in memory, with the few rules Excel itself keeps about sheets and names. */
export class ModelWorkbook {
  fileName = "目标任务.xlsx";
  isStructureProtected = false;
  isReadOnly = false;
  readonly sheets: ModelSheet[] = [];
  readonly names: ModelName[] = [];
  readonly xmlParts: XmlPart[] = [];
  active: ModelSheet;
  selection = "A1";
  /** What a formula comes to; this host does not calculate. */
  evaluate: (formula: string, place: Place) => CellValue = () => 0;
  private nextId = 1;

  constructor(...sheetNames: string[]) {
    for (const name of sheetNames.length ? sheetNames : ["Sheet1"]) this.addSheet(name);
    this.active = this.sheets[0]!;
  }

  newId(): string {
    return `{00000000-0001-0000-${String(this.nextId++).padStart(4, "0")}-000000000000}`;
  }

  addSheet(name: string): ModelSheet {
    const sheet = new ModelSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** By id or by name, without regard to case. */
  find(key: string): ModelSheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted) ?? null
    );
  }

  /** References to a renamed sheet follow, as in Excel. */
  renameSheet(sheet: ModelSheet, name: string): void {
    const old = quoted(sheet.name);
    sheet.name = name;
    this.rewrite((formula) => replaceSheet(formula, old, quoted(name)));
  }

  /** References to a deleted sheet become #REF!, as in Excel. */
  deleteSheet(sheet: ModelSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const kept = this.names.filter((name) => name.scope !== sheet.id);
    this.names.splice(0, this.names.length, ...kept);
    if (this.active === sheet) this.active = this.sheets.find((other) => other.visibility === "Visible")!;
    this.rewrite((formula) => replaceSheet(formula, quoted(sheet.name), "#REF"));
  }

  private rewrite(change: (formula: string) => string): void {
    for (const name of this.names) name.formula = change(name.formula);
    for (const sheet of this.sheets) {
      for (const cell of sheet.cells.values()) if (cell.formula) cell.formula = change(cell.formula);
    }
  }
}

/** A sheet's name as formulas write it. */
export function quoted(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

function replaceSheet(formula: string, from: string, to: string): string {
  const bare = from.replace(/^'|'$/g, "");
  return formula.split(`'${bare}'!`).join(`${to}!`).split(`${from}!`).join(`${to}!`);
}
