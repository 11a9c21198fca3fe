import type { Parts } from "../parts";
import { readRelationships } from "../relationships";
import { type XmlHandler, foreignAttribute } from "../xml/scanXml";
import type { ChartLook } from "./look";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const KINDS: Readonly<Record<string, ChartLook["type"]>> = { doughnutChart: "doughnut", pieChart: "doughnut" };
/** Drawings and charts are written with a prefix each writer chooses. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The charts that lie over a worksheet, with the points stored in them. @throws UnreadableFile truncated */
export function readCharts(parts: Parts, sheetPart: string): readonly ChartLook[] {
  const targetOf = (part: string, type: string, id?: string): string | null => {
    const found = readRelationships(parts, part).find((one) => one.type === type && (!id || one.id === id));
    return found?.target && parts.has(found.target) ? found.target : null;
  };
  const drawing = targetOf(sheetPart, "drawing");
  if (drawing === null) return [];
  const anchors = new AnchorReader();
  parts.scan(drawing, anchors);
  return anchors.charts.flatMap(({ id, anchor }) => {
    const part = targetOf(drawing, "chart", id);
    if (part === null) return [];
    const reader = new ChartReader();
    parts.scan(part, reader);
    return [{ ...reader.chart(), anchor }];
  });
}

class AnchorReader implements XmlHandler {
  readonly charts: { readonly id: string; readonly anchor: ChartLook["anchor"] }[] = [];
  private corner: "from" | "to" = "from";
  private counted: "col" | "row" | null = null;
  private place = { from: { col: 0, row: 0 }, to: { col: 0, row: 0 } };

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const element = local(name);
    if (/Anchor$/.test(element)) this.place = { from: { col: 0, row: 0 }, to: { col: 8, row: 15 } };
    else if (element === "from" || element === "to") this.corner = element;
    else if (element === "col" || element === "row") {
      this.counted = element;
      this.place[this.corner][element] = 0;
    } else if (element === "chart") {
      const { from, to } = this.place;
      const id = foreignAttribute(attributes, "id");
      // counted from 0, the far corner being the first cell no longer covered
      const anchor = { top: from.row + 1, left: from.col + 1, bottom: to.row, right: to.col };
      if (id !== undefined) this.charts.push({ id, anchor });
    }
  }

  text(text: string): void {
    if (this.counted) this.place[this.corner][this.counted] += Number(text);
  }

  close(): void {
    this.counted = null;
  }
}

/** Bars and rings of one series are followed; of others only the title. */
class ChartReader implements XmlHandler {
  private readonly path: string[] = [];
  private readonly types: ChartLook["type"][] = [];
  private readonly points: Writable<ChartLook["points"][number]>[] = [];
  private title = "";
  private series = 0;
  private index = 0;
  private seriesColor: string | null = null;
  private readonly colors: (string | undefined)[] = [];

  chart(): Omit<ChartLook, "anchor"> {
    const type = this.types.length === 1 && this.series === 1 ? this.types[0]! : null;
    const points = this.points.map((point, index) => ({ ...point, color: this.colors[index] ?? this.seriesColor }));
    return { type, title: this.title.trim(), points };
  }

  open(name: string, { val, idx }: Readonly<Record<string, string | undefined>>): void {
    const element = local(name);
    this.path.push(element);
    if (/Chart$/.test(element)) this.types.push(KINDS[element] ?? (element === "barChart" ? "column" : null));
    else if (element === "barDir" && val === "bar") this.types[this.types.length - 1] = "bar";
    else if (element === "ser") this.series++;
    else if (element === "pt") this.index = Number(idx);
    else if (element === "idx" && this.path.at(-2) === "dPt") this.index = Number(val);
    else if (element === "srgbClr" && this.series === 1) this.paint(`#${val}`);
  }

  text(text: string): void {
    const last = this.path.at(-1);
    if (last === "t" && this.path.includes("title") && !this.path.includes("plotArea")) this.title += text;
    if (last !== "v" || !this.path.includes("pt") || this.series !== 1) return;
    const point = (this.points[this.index] ??= { category: "", value: null, color: null });
    if (this.path.includes("cat")) point.category += text;
    else if (this.path.includes("val")) point.value = Number(text);
  }

  close(): void {
    this.path.pop();
  }

  private paint(color: string): void {
    const parent = this.path.at(-4);
    if (this.path.at(-3) !== "spPr") return;
    if (parent === "dPt") this.colors[this.index] = color;
    else if (parent === "ser") this.seriesColor = color;
  }
}
