import { Button } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";

/** Shows more of a long chart; nothing when all is shown. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  return left > 0 ? (
    <Button appearance="subtle" onClick={onMore}>
      {pane.charts.more(left)}
    </Button>
  ) : null;
}
