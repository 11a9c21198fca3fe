import type { ModelComment, ModelSheet } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import { type Context, type SheetObject, collection } from "./context";

interface ShapeObject extends HostObject {
  readonly shape: ModelSheet["shapes"][number];
}

/** As much as is asked of a pivot table or a slicer. */
interface ListedObject extends HostObject {
  readonly id: string;
}

interface CommentObject extends HostObject {
  readonly sheet: ModelSheet;
  readonly comment: ModelComment;
}

/** What people wrote beside cells and laid over them. */
export function commentMembers(context: Context): MemberTable {
  const comments = collection<CommentObject>(
    ({ sheet }: SheetObject) =>
      sheet.comments.map((comment) => context.wrap<CommentObject>("Comment", comment, () => ({ sheet, comment }))),
    ({ comment }) => [comment.id],
  );
  const shapes = collection<ShapeObject>(
    ({ sheet }: SheetObject) =>
      sheet.shapes.map((shape) => context.wrap<ShapeObject>("Shape", shape, () => ({ shape }))),
    ({ shape }) => [shape.id],
  );
  const listed = (type: string, ids: (sheet: ModelSheet) => readonly string[]) =>
    collection<ListedObject>(
      ({ sheet }: SheetObject) => ids(sheet).map((id) => ({ type, id })),
      ({ id }) => [id],
    );
  const pivotTables = listed("PivotTable", (sheet) => sheet.pivotTables);
  const slicers = listed("Slicer", (sheet) => sheet.slicers);
  const named = { identity: ({ id }: ListedObject) => ({ Id: id }), get: { Name: ({ id }: ListedObject) => id } };
  const { GetCount, GetItem, GetItemOrNullObject } = comments.call;
  return {
    CommentCollection: { items: comments.items, item: comments.item, call: { GetCount, GetItem, GetItemOrNullObject } },
    ShapeCollection: { items: shapes.items, call: { GetCount: shapes.call.GetCount, GetItem: shapes.call.GetItem } },
    Shape: {
      identity: ({ shape }: ShapeObject) => ({ Id: shape.id }),
      get: { Id: ({ shape }: ShapeObject) => shape.id, Type: ({ shape }: ShapeObject) => shape.type },
    },
    PivotTableCollection: { items: pivotTables.items, call: { GetCount: pivotTables.call.GetCount } },
    PivotTable: named,
    SlicerCollection: { items: slicers.items, call: { GetCount: slicers.call.GetCount } },
    Slicer: { ...named, get: { ...named.get, Id: ({ id }: ListedObject) => id } },
    Comment: {
      identity: ({ comment }: CommentObject) => ({ Id: comment.id }),
      get: { Id: ({ comment }: CommentObject) => comment.id, Content: ({ comment }: CommentObject) => comment.text },
      call: {
        GetLocation: ({ sheet, comment: { row, column } }: CommentObject) =>
          context.range(sheet, { row, column, rows: 1, columns: 1 }),
      },
    },
  };
}
