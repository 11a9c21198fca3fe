import type { Parts } from "../parts";
import { type Attributes, isTrue, type XmlHandler } from "../xml/scanXml";
import type { ReadColor } from "./colors";
import type { BorderLook, CellLook, Side } from "./look";

/** Built-in formats that show otherwise than General (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  31: "yyyy年m月d日",
  57: "yyyy年m月",
  58: "m月d日",
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Borders = Partial<Record<Side, BorderLook>>;

export interface Looks {
  /** By cell style index. */
  readonly cells: readonly CellLook[];
  /** By differential style index, for conditional formats. */
  readonly differences: readonly CellLook[];
}

/** The looks that styles.xml gathers. @throws UnreadableFile truncated */
export function readLooks(parts: Parts, stylesPart: string | null, color: ReadColor): Looks {
  if (stylesPart === null) return { cells: [], differences: [] };
  const reader = new LooksReader(color);
  parts.scan(stylesPart, reader);
  return { cells: reader.cells, differences: reader.differences };
}

class LooksReader implements XmlHandler {
  readonly cells: Writable<CellLook>[] = [];
  readonly differences: Writable<CellLook>[] = [];
  private readonly fonts: CellLook[] = [];
  private readonly fills: CellLook[] = [];
  private readonly borders: Borders[] = [];
  private readonly formats = new Map<number, string>();
  private list = "";
  private look: Writable<CellLook> = {};
  private border: Borders = {};
  private side: Side | null = null;
  private sideStyle: string | undefined;
  private part: "font" | "fill" | "border" | null = null;

  constructor(private readonly color: ReadColor) {}

  open(name: string, attributes: Attributes): void {
    if (/^(fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) this.list = name;
    else if (name === "numFmt" && this.list !== "dxfs")
      this.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
    else if (name === "dxf") this.look = {};
    else if (name === "font" || name === "fill" || name === "border") this.begin(name);
    else if (name === "xf" && this.list === "cellXfs") this.addCell(attributes);
    else if (name === "alignment" && this.list === "cellXfs") align(this.cells.at(-1), attributes);
    else if (this.part === "font") this.inFont(name, attributes);
    else if (this.part === "fill") this.inFill(name, attributes);
    else if (this.part === "border") this.inBorder(name, attributes);
  }

  close(name: string): void {
    if (name === "dxf") this.differences.push(this.look);
    if (name === "left" || name === "right" || name === "top" || name === "bottom") this.side = null;
    if (name !== this.part) return;
    if (this.list === "fonts") this.fonts.push(this.look);
    else if (this.list === "fills") this.fills.push(this.look);
    else if (this.list === "borders") this.borders.push(this.border);
    this.part = null;
  }

  private begin(part: "font" | "fill" | "border"): void {
    this.part = part;
    this.border = {};
    if (this.list !== "dxfs") this.look = {};
  }

  private inFont(name: string, attributes: Attributes): void {
    const on = attributes.val === undefined || isTrue(attributes.val);
    if (name === "name") this.look.font = attributes.val ?? "";
    else if (name === "sz") this.look.size = Number(attributes.val);
    else if (name === "b" && on) this.look.bold = true;
    else if (name === "i" && on) this.look.italic = true;
    else if (name === "u" && attributes.val !== "none") this.look.underline = true;
    else if (name === "color") set(this.look, "color", this.color(attributes));
  }

  private inFill(name: string, attributes: Attributes): void {
    // a solid cell fill is drawn in the foreground colour, a conditional one in the background colour
    const wanted = this.list === "dxfs" ? "bgColor" : "fgColor";
    if (name === wanted) set(this.look, "fill", this.color(attributes));
    else if (name === "patternFill" && attributes.patternType === "none") delete this.look.fill;
  }

  private inBorder(name: string, attributes: Attributes): void {
    if (name === "left" || name === "right" || name === "top" || name === "bottom") {
      this.side = name;
      this.sideStyle = attributes.style;
      if (attributes.style) this.border[name] = { style: attributes.style, color: "#000000" };
    } else if (name === "color" && this.side && this.sideStyle) {
      this.border[this.side] = { style: this.sideStyle, color: this.color(attributes) ?? "#000000" };
    }
  }

  private addCell({ fontId, fillId, borderId, numFmtId }: Attributes): void {
    const id = Number(numFmtId ?? 0);
    const look: Writable<CellLook> = { ...this.fonts[Number(fontId ?? 0)], ...this.fills[Number(fillId ?? 0)] };
    set(look, "numberFormat", this.formats.get(id) ?? BUILT_IN[id]);
    const borders = this.borders[Number(borderId ?? 0)];
    if (borders && Object.keys(borders).length > 0) look.borders = borders;
    this.cells.push(look);
  }
}

function align(look: Writable<CellLook> | undefined, { horizontal, vertical, wrapText }: Attributes): void {
  if (!look) return;
  if (horizontal === "left" || horizontal === "center" || horizontal === "right") look.align = horizontal;
  if (horizontal === "centerContinuous" || horizontal === "distributed") look.align = "center";
  if (vertical === "top" || vertical === "center" || vertical === "bottom") look.verticalAlign = vertical;
  if (isTrue(wrapText)) look.wrap = true;
}

function set<Key extends keyof CellLook>(look: Writable<CellLook>, key: Key, value: CellLook[Key] | undefined): void {
  if (value !== undefined) look[key] = value;
}
