import { Parts } from "../parts";
import { XML_HEAD, element } from "../xml/compose";
import { outline } from "../xml/outline";
import { type Splice, appendTo, remove, splice } from "../xml/splice";
import type { ArchiveEntry } from "../zip/archive";
import { archiveEntry, archiveEntryBeside } from "../zip/archiveEntry";
import { relationshipsPart } from "../relationships";

const CONTENT_TYPES = "[Content_Types].xml";

interface ChangedPart {
  readonly name: string;
  readonly content: string;
}

/** In characters: deflating less beside this thread costs more than doing it. */
const LARGE = 1 << 16;

/** A package under edit. What is not put or dropped is carried over compressed as it is. */
export class PackageDraft {
  /** By lower-case name; null: dropped. */
  private readonly changes = new Map<string, ChangedPart | ArchiveEntry | null>();
  private readonly types = new Map<string, string | null>();

  constructor(private readonly parts: Parts) {}

  has(name: string): boolean {
    const change = this.changes.get(name.toLowerCase());
    return change === undefined ? this.parts.has(name) : change !== null;
  }

  text(name: string): string {
    const change = this.changes.get(name.toLowerCase());
    if (!change) return this.parts.text(name);
    return "content" in change ? change.content : new Parts([change]).text(name);
  }

  /** All part names at present. */
  names(): readonly string[] {
    const kept = this.parts.entries.map((entry) => entry.name).filter((name) => !this.changes.has(name.toLowerCase()));
    return [...kept, ...[...this.changes.values()].flatMap((change) => (change ? [change.name] : []))];
  }

  /** Replaces or adds a part; a new one needs its content type. */
  put(name: string, content: string, contentType?: string): void {
    this.changes.set(name.toLowerCase(), { name: this.parts.entry(name)?.name ?? name, content: inUtf8(content) });
    if (contentType !== undefined) this.types.set(name, contentType);
  }

  /** The same for a part made piece by piece, deflated beside this thread and read back meanwhile. */
  async putPieces(name: string, pieces: Iterable<string>, onReadBack?: (text: string) => void): Promise<void> {
    const stored = this.parts.entry(name)?.name ?? name;
    this.changes.set(name.toLowerCase(), await archiveEntryBeside(stored, pieces, onReadBack));
  }

  /** Takes a part away with its relationships. */
  drop(name: string): void {
    for (const gone of [name, relationshipsPart(name)]) {
      this.changes.set(gone.toLowerCase(), null);
      this.types.set(gone, null);
    }
  }

  /** The first of "folder/stem1.ending", "folder/stem2.ending" … that no part has. */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /** Edits a part's text. */
  edit(name: string, edits: (xml: string) => readonly Splice[]): void {
    const xml = this.text(name);
    const changed = splice(xml, edits(xml));
    if (changed !== xml) this.put(name, changed);
  }

  /** Deflates the large parts put so far beside this thread, so that finish() need not. */
  async deflateAhead(): Promise<void> {
    for (const change of this.changes.values())
      if (change && "content" in change && change.content.length > LARGE)
        await this.putPieces(change.name, [change.content]);
  }

  finish(): Parts {
    this.writeContentTypes();
    const entries: ArchiveEntry[] = [];
    for (const entry of this.parts.entries) {
      const change = this.changes.get(entry.name.toLowerCase());
      if (change === undefined) entries.push(entry);
      else if (change) entries.push(entryOf(change));
    }
    for (const change of this.changes.values()) {
      if (change && !this.parts.has(change.name)) entries.push(entryOf(change));
    }
    return new Parts(entries);
  }

  private writeContentTypes(): void {
    if (this.types.size === 0) return;
    this.edit(CONTENT_TYPES, (xml) => {
      const { root, prefix } = outline(xml);
      const known = new Map(root.children.map((child) => [(child.attributes.PartName ?? "").toLowerCase(), child]));
      const edits: Splice[] = [];
      let added = "";
      for (const [name, type] of this.types) {
        const override = known.get(`/${name.toLowerCase()}`);
        if (type === null && override) edits.push(remove(override));
        else if (type !== null && !override) {
          added += element(`${prefix}Override`, { PartName: `/${name}`, ContentType: type });
        }
      }
      return added === "" ? edits : [...edits, appendTo(xml, root, prefix, added)];
    });
  }
}

function entryOf(change: ChangedPart | ArchiveEntry): ArchiveEntry {
  return "content" in change ? archiveEntry(change.name, change.content) : change;
}

/** What is written is UTF-8, whatever the part was in before. */
function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"utf-16[^"]*"|'utf-16[^']*')/i, '$1"UTF-8"');
}

/** Adds a relationship to a part and returns its id. */
export function addRelationship(draft: PackageDraft, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!draft.has(name)) {
    draft.put(name, `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`);
  }
  let id = "";
  draft.edit(name, (xml) => {
    const { root, prefix } = outline(xml);
    const used = new Set(root.children.map((child) => child.attributes.Id));
    for (let number = root.children.length + 1; id === "" || used.has(id); number += 1) id = `rId${number}`;
    return [appendTo(xml, root, prefix, element(`${prefix}Relationship`, { Id: id, Type: type, Target: target }))];
  });
  return id;
}

/** Takes away the relationships of a part that match. */
export function dropRelationships(draft: PackageDraft, part: string, matches: (id: string) => boolean): void {
  const name = relationshipsPart(part);
  if (!draft.has(name)) return;
  draft.edit(name, (xml) =>
    outline(xml)
      .root.children.filter((child) => matches(child.attributes.Id ?? ""))
      .map(remove),
  );
}
