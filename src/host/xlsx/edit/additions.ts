import { CHART_NAME_PREFIX } from "../../../domain/report/ownership";
import type { Parts } from "../parts";
import { type Relationship, readRelationships } from "../relationships";
import { outline } from "../xml/outline";
import { remove } from "../xml/splice";
import { exclusiveParts } from "./exclusiveParts";
import { dropRelationships } from "./packageDraft";
import type { DraftSheet, WorkbookDraft } from "./workbookDraft";

/** What a person hung on an own sheet and keeps when the sheet is written anew. */
export interface Additions {
  /** The relationship to the shapes of the comments; null where there are none. */
  readonly legacyDrawingId: string | null;
  /** The drawing with a person's pictures and charts, ours taken out; null where there are none. */
  readonly drawing: { readonly id: string; readonly part: string } | null;
  /** The colour of the tab, as the element stands. */
  readonly tabColor: string;
}

export const NO_ADDITIONS: Additions = { legacyDrawingId: null, drawing: null, tabColor: "" };

const COMMENTS = new Set(["comments", "threadedComment"]);

/**
 * Takes away what hangs on an own sheet, but for a person's comments, pictures and charts; the worksheet part itself stays, to be
 * overwritten.
 */
export function clearSheet(draft: WorkbookDraft, sheet: DraftSheet): Additions {
  const { parts } = draft;
  const relationships = readRelationships(parts, sheet.part);
  // Pictures in headers and footers hang on a relationship of the same kind.
  const hasShapes = relationships.some(({ type }) => type === "vmlDrawing");
  const legacyDrawingId = hasShapes ? idIn(parts.text(sheet.part), "legacyDrawing") : null;
  const drawing = foreignDrawing(draft, relationships);
  const kept = relationships.filter(
    ({ id, type }) => COMMENTS.has(type) || id === legacyDrawingId || id === drawing?.id,
  );
  const staying = reachable(parts, kept, new Set(drawing?.ours));
  for (const part of exclusiveParts(parts, sheet.part)) if (!staying.has(part)) draft.package.drop(part);
  const ids = new Set(kept.map(({ id }) => id));
  if (ids.size === 0) draft.package.drop(sheet.part);
  else dropRelationships(draft.package, sheet.part, (id) => !ids.has(id));
  draft.package.put(sheet.part, "");
  return {
    legacyDrawingId: legacyDrawingId !== null && ids.has(legacyDrawingId) ? legacyDrawingId : null,
    drawing: drawing && { id: drawing.id, part: drawing.part },
    tabColor: /<(?:[\w.-]+:)?tabColor\s[^>]*\/>/.exec(parts.head(sheet.part))?.[0] ?? "",
  };
}

function idIn(xml: string, element: string): string | null {
  return new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?:id\\s*=\\s*["']([^"']+)`).exec(xml)?.[1] ?? null;
}

const OUR_CHART = new RegExp(`<(?:[\\w.-]+:)?cNvPr\\s[^>]*?name\\s*=\\s*["']${CHART_NAME_PREFIX}`);

/** What stands in a drawing: our charts, and a person's pictures, shapes and charts. */
export function anchorsIn(drawing: string) {
  return outline(drawing).root.children.map((anchor) => {
    const text = drawing.slice(anchor.start, anchor.end);
    return { anchor, text, isOurs: OUR_CHART.test(text) };
  });
}

/** Takes our charts out of the drawing; null where nothing else stands in it. */
function foreignDrawing(draft: WorkbookDraft, relationships: readonly Relationship[]) {
  const { parts } = draft;
  const found = relationships.find(({ type }) => type === "drawing");
  if (!found?.target || !parts.has(found.target)) return null;
  const { id, target: part } = found;
  const anchors = anchorsIn(parts.text(part));
  const ours = anchors.filter(({ isOurs }) => isOurs);
  if (ours.length === anchors.length) return null;
  const charts = new Set(ours.map(({ text }) => idIn(text, "chart")));
  draft.package.edit(part, () => ours.map(({ anchor }) => remove(anchor)));
  dropRelationships(draft.package, part, (chart) => charts.has(chart));
  const targets = readRelationships(parts, part).filter((chart) => charts.has(chart.id));
  return { id, part, ours: targets.map(({ target }) => target?.toLowerCase()) };
}

/** The parts behind some relationships, with all that hangs on them but for `ours`. */
function reachable(
  parts: Parts,
  from: readonly Relationship[],
  ours: ReadonlySet<string | undefined>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = ({ target }: Relationship) => {
    const part = target?.toLowerCase();
    if (part === undefined || found.has(part) || ours.has(part)) return;
    found.add(part);
    readRelationships(parts, part).forEach(follow);
  };
  from.forEach(follow);
  return found;
}
