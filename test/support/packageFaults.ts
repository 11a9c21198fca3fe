import { columnNumber, contains, parseCell, parseRect } from "../../src/domain/sheet/address";
import { Parts } from "../../src/host/xlsx/parts";
import { readRelationships } from "../../src/host/xlsx/relationships";
import { type OutlineElement, childOf, outline } from "../../src/host/xlsx/xml/outline";
import { openArchive } from "../../src/host/xlsx/zip/archive";

/** The sequences of the schema (ECMA-376 part 1, sml.xsd). */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
};

/** What is wrong with the package by the rules of the format, one line a fault; empty for a sound one. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const check = new PackageCheck(new Parts(openArchive(bytes)));
  check.run();
  return check.faults;
}

class PackageCheck {
  readonly faults: string[] = [];
  private readonly names: readonly string[];
  private readonly sheetNames: string[] = [];
  private readonly styleCounts = new Map<string, number>();
  private sharedStrings = 0;
  private readonly tableIds = new Set<string>();

  constructor(private readonly parts: Parts) {
    this.names = parts.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
  }

  run(): void {
    this.expect(
      new Set(this.names.map((name) => name.toLowerCase())).size === this.names.length,
      "two parts have one name",
    );
    for (const name of this.names) {
      // Inflates, and so proves the checksum.
      this.parts.bytes(name);
      if (/\.(xml|rels)$/i.test(name)) this.try(`${name} is well-formed`, () => outline(this.parts.text(name)));
    }
    this.contentTypes();
    this.relationships();
    const main = readRelationships(this.parts, "").find(({ type }) => type === "officeDocument")?.target;
    if (main) this.workbook(main);
    else this.faults.push("no workbook part");
  }

  private contentTypes(): void {
    const { root } = outline(this.parts.text("[Content_Types].xml"));
    const endings = new Set(root.children.flatMap(({ attributes }) => attributes.Extension?.toLowerCase() ?? []));
    const overrides = root.children.flatMap(({ attributes }) => attributes.PartName?.toLowerCase().slice(1) ?? []);
    this.expect(new Set(overrides).size === overrides.length, "a part has two content types");
    for (const part of overrides)
      this.expect(this.parts.has(part), `content type for a part that is not there: ${part}`);
    for (const name of this.names) {
      if (name === "[Content_Types].xml") continue;
      const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      this.expect(overrides.includes(name.toLowerCase()) || endings.has(ending), `no content type for ${name}`);
    }
  }

  private relationships(): void {
    const reached = new Set<string>();
    for (const name of this.names.filter((candidate) => candidate.endsWith(".rels"))) {
      const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
      this.expect(source === "" || this.parts.has(source), `${name} has no part`);
      const ids = new Set<string>();
      for (const { id, type, target } of readRelationships(this.parts, source)) {
        this.expect(!ids.has(id), `${name}: ${id} twice`);
        this.expect(type !== "", `${name}: ${id} has no type`);
        this.expect(
          target === null || this.parts.has(target),
          `${name}: ${id} points at ${target}, which is not there`,
        );
        ids.add(id);
        if (target) reached.add(target.toLowerCase());
      }
      if (source !== "") this.references(source, ids);
    }
    for (const name of this.names) {
      if (/\.rels$|^\[Content_Types\]\.xml$/.test(name)) continue;
      this.expect(reached.has(name.toLowerCase()), `nothing points at ${name}`);
    }
  }

  /** Every r:id of a part resolves in its relationships. */
  private references(part: string, ids: ReadonlySet<string>): void {
    if (!part.endsWith(".xml")) return;
    for (const [, id] of this.parts.text(part).matchAll(/\s(?:r|rel):(?:id|embed|link|pict)="([^"]+)"/g)) {
      this.expect(ids.has(id!), `${part}: ${id} has no relationship`);
    }
  }

  private workbook(part: string): void {
    const { root } = outline(this.parts.text(part));
    this.order(part, root);
    const relationships = readRelationships(this.parts, part);
    const target = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
    const sheets = childOf(root, "sheets")?.children ?? [];
    this.sheetNames.push(...sheets.map(({ attributes }) => attributes.name ?? ""));
    this.unique(
      part,
      "sheet name",
      this.sheetNames.map((name) => name.toLowerCase()),
    );
    this.unique(
      part,
      "sheetId",
      sheets.map(({ attributes }) => attributes.sheetId ?? ""),
    );
    for (const name of this.sheetNames)
      this.expect(/^[^'[\]:*?/\\](?:[^[\]:*?/\\]{0,29}[^'[\]:*?/\\])?$/.test(name), `illegal sheet name ${name}`);
    const names = childOf(root, "definedNames")?.children ?? [];
    this.unique(
      part,
      "defined name",
      names.map(({ attributes: { name = "", localSheetId = "" } }) => `${name.toLowerCase()} ${localSheetId}`),
    );
    for (const { attributes } of names) {
      this.expect(Number(attributes.localSheetId ?? 0) < sheets.length, `${attributes.name} is local to no sheet`);
    }
    for (const view of childOf(root, "bookViews")?.children ?? []) {
      this.expect(Number(view.attributes.activeTab ?? 0) < sheets.length, "the active tab is no sheet");
    }
    const styles = target("styles");
    if (styles) this.styles(styles);
    const strings = target("sharedStrings");
    if (strings)
      this.sharedStrings = outline(this.parts.text(strings)).root.children.filter(({ name }) => name === "si").length;
    for (const { type, target: sheet } of relationships) if (type === "worksheet" && sheet) this.worksheet(sheet);
    this.formulas(part);
  }

  private styles(part: string): void {
    const { root } = outline(this.parts.text(part));
    this.order(part, root);
    for (const list of root.children) {
      this.styleCounts.set(list.name, list.children.length);
      const { count } = list.attributes;
      this.expect(count === undefined || Number(count) === list.children.length, `${part}: ${list.name} says ${count}`);
    }
    const limits = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
    for (const xf of childOf(root, "cellXfs")?.children ?? []) {
      for (const [attribute, list] of Object.entries(limits)) {
        const index = xf.attributes[attribute];
        this.expect(
          index === undefined || Number(index) < (this.styleCounts.get(list) ?? 0),
          `${part}: ${attribute} ${index} is out of range`,
        );
      }
    }
    this.unique(
      part,
      "numFmtId",
      (childOf(root, "numFmts")?.children ?? []).map(({ attributes }) => attributes.numFmtId ?? ""),
    );
  }

  private worksheet(part: string): void {
    const xml = this.parts.text(part);
    const { root } = outline(xml);
    this.order(part, root);
    const dimension = parseRect(childOf(root, "dimension")?.attributes.ref ?? "");
    let lastRow = 0;
    const texts = new Map<string, string>();
    for (const row of childOf(root, "sheetData")?.children ?? []) {
      const number = Number(row.attributes.r ?? lastRow + 1);
      this.expect(number > lastRow, `${part}: row ${number} out of order`);
      lastRow = number;
      this.cells(part, xml, row, number, dimension, texts);
    }
    const merges = childOf(root, "mergeCells");
    const count = merges?.attributes.count;
    this.expect(
      !merges || count === undefined || Number(count) === merges.children.length,
      `${part}: mergeCells says ${count}`,
    );
    const rects = (merges?.children ?? []).map(({ attributes }) => parseRect(attributes.ref ?? ""));
    rects.forEach((rect, index) => {
      const overlaps = rect && rects.slice(0, index).some((other) => other && contains(other, rect.top, rect.left));
      this.expect(rect !== null && !overlaps, `${part}: merge ${index + 1} is no range or overlaps`);
    });
    for (const list of root.children.filter(({ name }) => name === "conditionalFormatting")) {
      for (const rule of list.children) {
        const { dxfId } = rule.attributes;
        this.expect(
          dxfId === undefined || Number(dxfId) < (this.styleCounts.get("dxfs") ?? 0),
          `${part}: dxfId ${dxfId} is out of range`,
        );
      }
    }
    for (const { attributes } of childOf(root, "hyperlinks")?.children ?? []) {
      if (attributes.location?.includes("!")) this.sheetsIn(part, attributes.location);
    }
    this.formulas(part);
    for (const { type, target } of readRelationships(this.parts, part)) {
      if (type === "table" && target && this.parts.has(target)) this.table(target, texts);
      if (type === "drawing" && target && this.parts.has(target)) this.drawing(target);
    }
  }

  private cells(
    part: string,
    xml: string,
    row: OutlineElement,
    number: number,
    dimension: ReturnType<typeof parseRect>,
    texts: Map<string, string>,
  ): void {
    let last = 0;
    for (const cell of row.children.filter(({ name }) => name === "c")) {
      const { r, s, t } = cell.attributes;
      const position = r === undefined ? { row: number, column: last + 1 } : parseCell(r);
      if (!position) return void this.faults.push(`${part}: ${r} is no cell`);
      this.expect(position.row === number && position.column > last, `${part}: ${r} out of order`);
      last = position.column;
      this.expect(
        !dimension || contains(dimension, position.row, position.column),
        `${part}: ${r} lies outside the dimension`,
      );
      this.expect(
        s === undefined || Number(s) < (this.styleCounts.get("cellXfs") ?? 0),
        `${part}: ${r} has style ${s}`,
      );
      const value = childOf(cell, "v");
      if (t === "s" && value) {
        const index = Number(xml.slice(value.innerStart, value.innerEnd));
        this.expect(index < this.sharedStrings, `${part}: ${r} has string ${index}`);
      }
      const text = childOf(childOf(cell, "is") ?? cell, "t");
      if (text && r !== undefined) texts.set(r, xml.slice(text.innerStart, text.innerEnd));
    }
  }

  private table(part: string, texts: ReadonlyMap<string, string>): void {
    const { root } = outline(this.parts.text(part));
    const { id = "", ref = "" } = root.attributes;
    this.expect(!this.tableIds.has(id), `table id ${id} twice`);
    this.tableIds.add(id);
    const rect = parseRect(ref);
    const columns = childOf(root, "tableColumns")?.children ?? [];
    if (!rect) return void this.faults.push(`${part}: ${ref} is no range`);
    this.expect(columns.length === rect.right - rect.left + 1, `${part}: ${columns.length} columns in ${ref}`);
    this.expect(rect.bottom > rect.top, `${part}: no row below the header`);
    this.unique(
      part,
      "column",
      columns.map(({ attributes }) => attributes.name?.toLowerCase() ?? ""),
    );
    const headers = [...texts].filter(
      ([cell]) => parseCell(cell)?.row === rect.top && contains(rect, rect.top, columnNumber(cell.replace(/\d+/, ""))),
    );
    for (const [cell, text] of headers) {
      this.expect(
        columns.some(({ attributes }) => attributes.name === text),
        `${part}: no column for the header ${cell}`,
      );
    }
  }

  private drawing(part: string): void {
    for (const { type, target } of readRelationships(this.parts, part))
      if (type === "chart" && target && this.parts.has(target)) this.formulas(target);
  }

  /** Every sheet a formula names is there. */
  private formulas(part: string): void {
    const xml = this.parts.text(part);
    for (const [, formula] of xml.matchAll(/<(?:c:)?(?:f|definedName|formula1?)(?:\s[^>]*)?>([^<]*)</g))
      this.sheetsIn(part, formula!);
  }

  private sheetsIn(part: string, formula: string): void {
    for (const [, name] of formula.replace(/&apos;/g, "'").matchAll(/'((?:[^'[\]]|'')+)'!/g)) {
      const plain = name!.replaceAll("''", "'").replace(/&amp;/g, "&");
      this.expect(this.sheetNames.includes(plain), `${part}: a formula names ${plain}, which is no sheet`);
    }
  }

  private order(part: string, root: OutlineElement): void {
    const sequence = SEQUENCES[root.name];
    if (!sequence) return void this.faults.push(`${part}: root ${root.name}`);
    let last = 0;
    for (const { name } of root.children) {
      const place = sequence.indexOf(name);
      if (place < 0) continue;
      this.expect(place >= last, `${part}: ${name} out of order`);
      last = place;
    }
  }

  private unique(part: string, what: string, values: readonly string[]): void {
    this.expect(new Set(values).size === values.length, `${part}: a ${what} twice`);
  }

  private try(what: string, work: () => unknown): void {
    try {
      work();
    } catch {
      this.faults.push(`not so: ${what}`);
    }
  }

  private expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }
}
