import type { SheetGrid } from "../recognise/grid";

/** Kinds of numbering, outermost first; a line without a number has a kind of its own. */
const STYLES: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+(部分|章|篇|板块|大类|类)/,
  /^[IVXⅠ-Ⅻ]+[、.]/,
  /^[一二三四五六七八九十百]+[、.．]|^[一二三四五六七八九十]{1,3}$/,
  /^[（(][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[、.．]/,
  /^[（(]\d{1,2}[)）]/,
];

/** The categories that category rows have opened, by their numbering: 二、 closes 一、 and everything inside it. */
export class GroupPath {
  private open: { readonly style: number | null; readonly text: string }[] = [];
  /** Shared by the rows of a group. */
  path: readonly string[] = [];

  enter(text: string): void {
    const style = STYLES.findIndex((pattern) => pattern.test(text));
    const level = style < 0 ? null : style;
    let keep = this.open.findIndex((group) =>
      level === null ? group.style === null : group.style !== null && group.style >= level,
    );
    // An unnumbered line inside a numbered group ends with it.
    if (keep < 0) keep = this.open.length;
    this.open = [...this.open.slice(0, keep), { style: level, text }];
    this.path = this.open.map((group) => group.text);
  }
}

const NONE: readonly string[] = [];

/**
 * The groups that category columns give a row, outermost first: merged cells once however many columns they span, blank
 * unmerged cells under a filled one inherited as long as no outer column changes.
 */
export class CategoryColumns {
  private last: { text: string; origin: string }[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: readonly number[],
    private readonly bodyTop: number,
  ) {}

  pathAt(row: number): readonly string[] {
    if (this.columns.length === 0) return NONE;
    const cells: { text: string; origin: string }[] = [];
    let changed = false;
    this.columns.forEach((column, index) => {
      const merge = this.grid.mergeAt(row, column);
      const fromHeader = merge !== null && merge.top < this.bodyTop;
      const text = fromHeader ? "" : this.grid.shownText(row, column);
      const origin = merge ? `${merge.top},${merge.left}` : `${row},${column}`;
      const before = this.last[index];
      if (text === "" && !merge && before && !changed) cells.push(before);
      else {
        if (text !== "" && text !== before?.text) changed = true;
        cells.push({ text, origin });
      }
    });
    this.last = cells;
    const seen = new Set<string>();
    return cells.flatMap(({ text, origin }) => {
      if (text === "" || seen.has(origin)) return [];
      seen.add(origin);
      return [text];
    });
  }
}
