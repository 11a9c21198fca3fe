import type { FormerCell, FormerMarks } from "../../app/ports/undoRecord";

/** As much as is of use here of what the web edition and the command line remember of a mark. */
interface MarkMemory {
  readonly name: string;
  readonly fills: Readonly<Record<string, string | null>>;
}

/** Marks written without Excel, with what stood in their cells before. None where their memory cannot be understood. */
export function marksElsewhere(text: string | null): readonly FormerMarks[] {
  try {
    const memories = JSON.parse(text ?? "[]") as readonly MarkMemory[];
    return memories.map(({ name, fills }) => ({ name, sheet: "", cells: cellsOf(name, fills) }));
  } catch {
    return [];
  }
}

function cellsOf(name: string, fills: MarkMemory["fills"]): FormerMarks["cells"] {
  // Mark columns stand where nothing stood.
  const isColumns = /_columns_/i.test(name);
  const former = (fill: string | null): FormerCell =>
    isColumns ? { value: null, fill, numberFormat: "General" } : { fill };
  return Object.fromEntries(Object.entries(fills).map(([address, fill]) => [address, former(fill)]));
}
