import { UnreadableFile } from "../../../app/ports";
import { type Rect, parseRect } from "../../../domain/sheet/address";
import type { Cell } from "../../../domain/sheet/content";
import { shownFormula } from "../newerFunctions";
import { type Attributes, type XmlHandler, isTrue } from "../xml/scanXml";
import { type CellContext, cellContent } from "./cellContent";
import { RichText } from "./richText";
import { moveFormula } from "./sharedFormula";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Follows the elements of a worksheet part. Only rows with content are kept, so formatted empty rows cost nothing. */
export class SheetReader implements XmlHandler {
  readonly rows: Cell[][] = [];
  readonly merges: Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;

  private row = 0;
  private column = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private formula: string | null = null;
  private sharedIndex: string | null = null;
  /** Which element's text is being gathered. */
  private gathering: "v" | "f" | "is" | null = null;
  private inCell = false;
  private readonly inline = new RichText();
  private readonly shared = new Map<string, SharedFormula>();
  /** Hidden rows since the last row with content: they count only when more content follows. */
  private hiddenBelow: number[] = [];
  private readonly hiddenColumnRanges: (readonly [number, number])[] = [];
  private lastColumn = 0;

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Attributes): void {
    if (this.gathering === "is") return this.inline.open(name, attributes);
    if (this.inCell) return this.openInCell(name, attributes);
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "col" && isTrue(attributes.hidden)) {
      this.hiddenColumnRanges.push([Number(attributes.min), Math.min(Number(attributes.max), LAST_COLUMN)]);
    } else if (name === "mergeCell") this.addMerge(attributes.ref ?? "");
    else if (name === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
  }

  text(text: string): void {
    if (this.gathering === "v") this.value += text;
    else if (this.gathering === "f") this.formula += text;
    else if (this.gathering === "is") this.inline.add(text);
  }

  close(name: string): void {
    if (name === this.gathering) {
      if (name === "is") this.value = this.inline.value();
      this.gathering = null;
    } else if (this.gathering === "is") this.inline.close(name);
    else if (name === "c" && this.inCell) this.closeCell();
  }

  /** To be called once after the last element. */
  finish(): void {
    for (const [first, last] of this.hiddenColumnRanges) {
      for (let column = first; column <= Math.min(last, this.lastColumn); column += 1) this.hiddenColumns.add(column);
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    this.column = 0;
    this.checkPosition();
    if (isTrue(attributes.hidden)) this.hiddenBelow.push(this.row);
  }

  private openCell(attributes: Attributes): void {
    this.column += 1;
    if (attributes.r !== undefined) this.moveTo(attributes.r);
    this.checkPosition();
    this.type = attributes.t ?? "n";
    this.style = attributes.s === undefined ? 0 : Number(attributes.s);
    this.value = "";
    this.formula = null;
    this.sharedIndex = null;
    this.inCell = true;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === "v") this.gathering = "v";
    else if (name === "is") {
      this.gathering = "is";
      this.inline.reset();
    } else if (name === "f") {
      this.gathering = "f";
      this.formula = "";
      this.sharedIndex = attributes.t === "shared" ? (attributes.si ?? null) : null;
    }
  }

  private closeCell(): void {
    this.inCell = false;
    if (this.value === "" && this.formula === null) return;
    const content = cellContent(this.type, this.style, this.value, this.context);
    const formula = this.formula === null ? "" : shownFormula(this.ownFormula(this.formula));
    if (content.type === "blank" && formula === "") return;
    let cells = this.rows[this.row];
    if (!cells) {
      cells = this.rows[this.row] = [];
      for (const row of this.hiddenBelow) this.hiddenRows.add(row);
      this.hiddenBelow = [];
    }
    cells[this.column] = formula === "" ? content : { ...content, formula };
    if (this.column > this.lastColumn) this.lastColumn = this.column;
  }

  private ownFormula(formula: string): string {
    if (this.sharedIndex === null) return formula;
    if (formula !== "") {
      this.shared.set(this.sharedIndex, { formula, row: this.row, column: this.column });
      return formula;
    }
    const master = this.shared.get(this.sharedIndex);
    return master ? moveFormula(master.formula, this.row - master.row, this.column - master.column) : "";
  }

  private addMerge(ref: string): void {
    const rect = parseRect(ref);
    if (rect) this.merges.push(rect);
  }

  /** Cell names are read by hand here: this runs once a cell. */
  private moveTo(name: string): void {
    let column = 0;
    let at = 0;
    for (; at < name.length && name.charCodeAt(at) > 64; at += 1) column = column * 26 + name.charCodeAt(at) - 64;
    let row = 0;
    for (; at < name.length; at += 1) row = row * 10 + name.charCodeAt(at) - 48;
    this.column = column;
    this.row = row;
  }

  private checkPosition(): void {
    const { row, column } = this;
    if (!(row >= 1 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) throw new UnreadableFile("truncated");
  }
}
