import type { PlanCell, TablePlan } from "../../../domain/report/plan";
import { rectName } from "../../../domain/sheet/address";
import type { Dialect } from "../dialect";
import { XML_HEAD, element } from "../xml/compose";

/**
 * An Excel table part. Its column names are the header cells' texts, or Excel repairs the file; it needs one row
 * below the header, empty if there is nothing to list.
 * @param id unique in the workbook, as is `name`
 */
export function tableXml(
  plan: TablePlan,
  cells: readonly (readonly PlanCell[])[],
  dialect: Dialect,
  id: number,
  name: string,
): string {
  const { top, left, right } = plan.rect;
  const ref = rectName({ ...plan.rect, bottom: Math.max(plan.rect.bottom, top + 1) });
  const columns = Array.from({ length: right - left + 1 }, (_, index) => {
    const header = String(cells[top - 1]?.[left - 1 + index]?.value ?? "");
    return element("tableColumn", { id: index + 1, name: header.replace(/\r?\n/g, "_x000a_") });
  });
  return (
    XML_HEAD +
    element(
      "table",
      { xmlns: dialect.main, id, name, displayName: name, ref, totalsRowShown: false },
      element("autoFilter", { ref }) +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        element("tableStyleInfo", {
          showFirstColumn: false,
          showLastColumn: false,
          showRowStripes: false,
          showColumnStripes: false,
        }),
    )
  );
}
