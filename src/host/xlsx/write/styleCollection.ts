import { type Outline, childOf } from "../xml/outline";
import { type Splice, insertInOrder, setAttribute } from "../xml/splice";

/** CT_Stylesheet (ECMA-376 part 1, 18.8.39). */
const SEQUENCE = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/**
 * One list of styles.xml (fonts, fills, cellXfs …). New entries go to its end, so that no index in use changes its
 * meaning; an entry that is there already is used again, so that writing twice adds nothing.
 */
export class StyleCollection {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly existing: number;

  /** @param first entries a list must begin with where the file has none: what index 0 means is fixed. */
  constructor(
    private readonly xml: string,
    private readonly outline: Outline,
    private readonly name: string,
    first: readonly string[] = [],
  ) {
    const children = childOf(outline.root, name)?.children ?? [];
    this.existing = children.length;
    children.forEach((child, index) => {
      const text = xml.slice(child.start, child.end);
      if (!this.indexes.has(text)) this.indexes.set(text, index);
    });
    if (children.length === 0) first.forEach((entry) => this.indexOf(entry));
  }

  /** The entry at an index as it stands in the file, or undefined. */
  at(index: number): string | undefined {
    const child = childOf(this.outline.root, this.name)?.children[index];
    return child ? this.xml.slice(child.start, child.end) : this.added[index - this.existing];
  }

  indexOf(entry: string): number {
    const known = this.indexes.get(entry);
    if (known !== undefined) return known;
    const index = this.existing + this.added.length;
    this.added.push(entry);
    this.indexes.set(entry, index);
    return index;
  }

  edits(): readonly Splice[] {
    if (this.added.length === 0) return [];
    const { prefix, root } = this.outline;
    const list = childOf(root, this.name);
    const inner = this.added.join("");
    const count = this.existing + this.added.length;
    const close = `</${prefix}${this.name}>`;
    if (!list) {
      const text = `<${prefix}${this.name} count="${count}">${inner}${close}`;
      return [insertInOrder(this.outline, SEQUENCE, this.name, text)];
    }
    const tag = setAttribute(this.xml, list, "count", String(count));
    if (list.isSelfClosing) return [{ ...tag, text: `${tag.text.replace(/\s*\/>$/, ">")}${inner}${close}` }];
    return [tag, { start: list.innerEnd, end: list.innerEnd, text: inner }];
  }
}
