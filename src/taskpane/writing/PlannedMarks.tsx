import { Text } from "@fluentui/react-components";
import type { MarkPlan } from "../../domain/report/plan";
import { columnLetters } from "../../domain/sheet/address";
import { pane } from "../../messages/zhCN";

/** What happens to the source sheets themselves; usually nothing. */
export function PlannedMarks({ marks }: { marks: readonly MarkPlan[] }) {
  if (marks.length === 0) return <Text>{pane.writing.untouched}</Text>;
  return marks.map(({ sheet, form, headerRow, left, right, rows }) => (
    <Text key={`${sheet}!${headerRow}`}>
      {form === "columns"
        ? pane.writing.marksColumns(sheet, columnLetters(left), columnLetters(right))
        : pane.writing.marksFill(sheet, rows.length)}
    </Text>
  ));
}
