import type { CellStyle } from "../../../domain/report/plan";
import type { Dialect } from "../dialect";
import { XML_HEAD, element, withPrefix } from "../xml/compose";
import { childOf, outline } from "../xml/outline";
import { type Splice, splice } from "../xml/splice";
import { StyleCollection } from "./styleCollection";

/** A cell's style as it is stored: isQuoted keeps text such as "=1" text when a person edits the cell. */
export interface StoredStyle extends CellStyle {
  readonly isQuoted?: boolean;
}

/** Formats with a fixed number (ECMA-376 part 1, 18.8.30) that are the same in every locale. */
const BUILT_IN = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_CUSTOM = 176;
const PLAIN = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;

/** styles.xml under edit: gives the index of each style asked for, and adds what is missing. */
export class StyleBook {
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly cellXfs: StyleCollection;
  private readonly dxfs: StyleCollection;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly outline;
  private readonly xml: string;

  constructor(xml: string | null, dialect: Dialect) {
    this.xml = xml ?? `${XML_HEAD}<styleSheet xmlns="${dialect.main}"></styleSheet>`;
    this.outline = outline(this.xml);
    const collection = (name: string, first: readonly string[] = []) =>
      new StyleCollection(
        this.xml,
        this.outline,
        name,
        first.map((entry) => this.own(entry)),
      );
    this.fonts = collection("fonts", [`<font><sz val="11"/><name val="宋体"/></font>`]);
    this.fills = collection("fills", [
      `<fill><patternFill patternType="none"/></fill>`,
      `<fill><patternFill patternType="gray125"/></fill>`,
    ]);
    this.borders = collection("borders", [`<border><left/><right/><top/><bottom/><diagonal/></border>`]);
    this.cellXfs = collection("cellXfs", [PLAIN]);
    this.dxfs = collection("dxfs");
    for (const format of childOf(this.outline.root, "numFmts")?.children ?? []) {
      const { formatCode, numFmtId } = format.attributes;
      if (formatCode !== undefined) this.formats.set(formatCode, Number(numFmtId));
    }
  }

  /** The index into cellXfs, what a cell's s attribute says. */
  cell(style: StoredStyle): number {
    const key = JSON.stringify(style, Object.keys(style).sort());
    let index = this.known.get(key);
    if (index === undefined) this.known.set(key, (index = this.cellXfs.indexOf(this.own(this.cellXf(style)))));
    return index;
  }

  /** An existing cell style with another fill ("#RRGGBB"; null: none) or number format, all else as it is. */
  adapted(
    style: number,
    { fill, numberFormat }: { readonly fill?: string | null; readonly numberFormat?: string },
  ): number {
    const xf = this.meaning(style) ?? this.own(PLAIN);
    let tag = /^<[^>]*?(?=\s*\/?>)/.exec(xf)![0];
    const rest = xf.slice(tag.length);
    const set = (name: string, value: number) => {
      tag = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "") + ` ${name}="${value}"`;
    };
    if (fill !== undefined) {
      set("fillId", fill === null ? 0 : this.fill(fill));
      set("applyFill", fill === null ? 0 : 1);
    }
    if (numberFormat !== undefined) {
      set("numFmtId", this.format(numberFormat));
      set("applyNumberFormat", 1);
    }
    return this.cellXfs.indexOf(tag + rest);
  }

  /** What a style index means, as the file writes it; undefined where there is no such style. */
  meaning(style: number): string | undefined {
    return this.cellXfs.at(style);
  }

  /** The index into dxfs, what a conditional format's dxfId says. */
  conditional(style: { readonly color: string; readonly fill: string; readonly bold: boolean }): number {
    const color = element("color", { rgb: argb(style.color) });
    const fill = element("fill", {}, element("patternFill", { patternType: "solid" }, fillColors(style.fill)));
    return this.dxfs.indexOf(
      this.own(element("dxf", {}, element("font", {}, (style.bold ? "<b/>" : "") + color) + fill)),
    );
  }

  finish(): string {
    const lists = [this.fonts, this.fills, this.borders, this.cellXfs, this.dxfs];
    return splice(this.xml, [...this.formatEdits(), ...lists.flatMap((list) => list.edits())]);
  }

  private own(xml: string): string {
    return withPrefix(this.outline.prefix, xml);
  }

  private cellXf(style: StoredStyle): string {
    const { align, verticalAlign, wrap } = style;
    const alignment =
      align || verticalAlign || wrap
        ? element("alignment", { horizontal: align, vertical: verticalAlign, wrapText: wrap || undefined })
        : "";
    const format = style.numberFormat === undefined ? 0 : this.format(style.numberFormat);
    return element(
      "xf",
      {
        numFmtId: format,
        fontId: this.font(style),
        fillId: style.fill === undefined ? 0 : this.fill(style.fill),
        borderId: this.border(style.border ?? "none"),
        xfId: childOf(this.outline.root, "cellStyleXfs") ? 0 : undefined,
        quotePrefix: style.isQuoted,
        applyNumberFormat: format !== 0 || undefined,
        applyFont: true,
        applyFill: style.fill !== undefined || undefined,
        applyBorder: true,
        applyAlignment: alignment !== "" || undefined,
      },
      alignment,
    );
  }

  private font({ font, size, bold, color }: CellStyle): number {
    if (font === undefined && size === undefined && !bold && color === undefined) return 0;
    const plain = /<(?:\w+:)?name\s[^>]*?val\s*=\s*["']([^"']*)["']/.exec(this.fonts.at(0) ?? "")?.[1];
    const inner =
      (bold ? "<b/>" : "") +
      element("sz", { val: size ?? 11 }) +
      (color === undefined ? "" : element("color", { rgb: argb(color) })) +
      element("name", { val: font ?? plain ?? "宋体" }) +
      element("charset", { val: 134 });
    return this.fonts.indexOf(this.own(element("font", {}, inner)));
  }

  private fill(color: string): number {
    return this.fills.indexOf(
      this.own(element("fill", {}, element("patternFill", { patternType: "solid" }, fillColors(color)))),
    );
  }

  private border(border: "thin" | "none"): number {
    const side = (name: string) =>
      border === "none" ? element(name, {}) : element(name, { style: "thin" }, element("color", { auto: true }));
    const sides = ["left", "right", "top", "bottom"].map(side).join("");
    return this.borders.indexOf(this.own(element("border", {}, `${sides}<diagonal/>`)));
  }

  private format(code: string): number {
    const known = BUILT_IN.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM, ...[...this.formats.values()].map((used) => used + 1));
    this.formats.set(code, id);
    this.newFormats.push(this.own(element("numFmt", { numFmtId: id, formatCode: code })));
    return id;
  }

  private formatEdits(): readonly Splice[] {
    const formats = new StyleCollection(this.xml, this.outline, "numFmts");
    this.newFormats.forEach((format) => formats.indexOf(format));
    return formats.edits();
  }
}

/** A cell's solid fill shows its foreground colour, a conditional format's its background colour: both are set. */
function fillColors(color: string): string {
  return element("fgColor", { rgb: argb(color) }) + element("bgColor", { rgb: argb(color) });
}

/** "#RRGGBB" → "FFRRGGBB". */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
