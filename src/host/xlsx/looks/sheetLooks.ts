import { type Rect, parseCell, parseRect } from "../../../domain/sheet/address";
import type { Attributes, XmlHandler } from "../xml/scanXml";
import { isTrue } from "../xml/scanXml";
import type { Looks } from "./cellLooks";
import type { ReadColor } from "./colors";
import type { ChartLook, ConditionalLook, SheetLooks } from "./look";

/** Beyond it a formatted row or column is a phantom that no viewer has to draw. */
const LAST_COLUMN = 256;
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** Follows a worksheet part for its layout; what the cells hold is the snapshot's business. */
export class SheetLooksReader implements XmlHandler, SheetLooks {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly conditional: ConditionalLook[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  showsGrid = true;
  private readonly styles: (Uint16Array | undefined)[] = [];
  private row = 0;
  private rects: readonly Rect[] = [];
  private rule: Attributes | null = null;
  private formula = "";
  private inFormula = false;
  private bounds: number[] = [];
  private barColor: string | undefined;

  constructor(
    readonly name: string,
    private readonly looks: Looks,
    private readonly color: ReadColor,
    readonly charts: readonly ChartLook[],
  ) {}

  get hasNumberFormats(): boolean {
    return this.looks.cells.some(({ numberFormat = "General" }) => numberFormat !== "General" && numberFormat !== "@");
  }

  lookAt(row: number, column: number) {
    const index = this.styles[row]?.[column];
    return index === undefined ? undefined : this.looks.cells[index];
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.addCell(attributes);
    else if (name === "row") this.addRow(attributes);
    else if (name === "col") this.addColumns(attributes);
    else if (name === "sheetView")
      this.showsGrid = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
    else if (name === "pane" && /^frozen/.test(attributes.state ?? "")) {
      this.frozenRows = Number(attributes.ySplit ?? 0);
      this.frozenColumns = Number(attributes.xSplit ?? 0);
    } else this.openConditional(name, attributes);
  }

  text(text: string): void {
    if (this.inFormula) this.formula += text;
  }

  close(name: string): void {
    if (name === "formula") this.inFormula = false;
    if (name === "cfRule" && this.rule) this.addRule(this.rule);
  }

  private addRow({ r, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    if (ht !== undefined) this.rowHeights.set(this.row, pixelsOfPoints(Number(ht)));
  }

  private addCell({ r, s }: Attributes): void {
    const at = r === undefined || s === undefined ? null : parseCell(r);
    if (!at || at.column > LAST_COLUMN) return;
    (this.styles[at.row] ??= new Uint16Array(LAST_COLUMN + 1))[at.column] = Number(s);
  }

  private addColumns({ min, max, width }: Attributes): void {
    if (width === undefined) return;
    const last = Math.min(Number(max), LAST_COLUMN);
    for (let column = Number(min); column <= last; column++)
      this.columnWidths.set(column, pixelsOfCharacters(Number(width)));
  }

  private openConditional(name: string, attributes: Attributes): void {
    if (name === "conditionalFormatting") {
      this.rects = (attributes.sqref ?? "").split(" ").flatMap((text) => parseRect(text) ?? []);
    } else if (name === "cfRule") {
      this.rule = attributes;
      this.formula = "";
      this.bounds = [];
    } else if (name === "formula" && this.rule) this.inFormula = true;
    else if (name === "cfvo" && this.rule) this.bounds.push(Number(attributes.val));
    else if (name === "color" && this.rule) this.barColor = this.color(attributes);
  }

  private addRule({ type, operator, dxfId }: Attributes): void {
    this.rule = null;
    const word = /^"(.*)"$/.exec(this.formula)?.[1];
    for (const rect of this.rects) {
      if (type === "cellIs" && operator === "equal" && word !== undefined) {
        const look = this.looks.differences[Number(dxfId)] ?? {};
        this.conditional.push({ type: "equals", rect, value: word.replace(/""/g, '"'), look });
      } else if (type === "dataBar") {
        const [min = 0, max = 100] = this.bounds;
        if (Number.isFinite(min) && Number.isFinite(max)) {
          this.conditional.push({ type: "dataBar", rect, color: this.barColor ?? "#8fb4dd", min, max });
        }
      }
    }
  }
}
