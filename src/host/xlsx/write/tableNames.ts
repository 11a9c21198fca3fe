import type { WorkbookDraft } from "../edit/workbookDraft";
import { readRelationships } from "../relationships";

/** Gives out ids and names of tables that no other table of the workbook has; a name is also no defined name. */
export class TableNames {
  private nextId = 1;
  private readonly taken: Set<string>;

  /** @param replaced parts of sheets that are written anew: their tables go */
  constructor(draft: WorkbookDraft, replaced: ReadonlySet<string>) {
    const { parts, workbook } = draft;
    this.taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    for (const { part } of workbook.sheets) {
      if (replaced.has(part)) continue;
      for (const { type, target } of readRelationships(parts, part)) {
        if (type !== "table" || target === null || !parts.has(target)) continue;
        parts.scan(target, {
          open: (name, { id, displayName = "" }) => {
            if (name !== "table") return;
            this.nextId = Math.max(this.nextId, Number(id) + 1);
            this.taken.add(displayName.toLowerCase());
          },
        });
      }
    }
  }

  take(wanted: string): { readonly id: number; readonly name: string } {
    let name = wanted;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    this.taken.add(name.toLowerCase());
    return { id: this.nextId++, name };
  }
}
