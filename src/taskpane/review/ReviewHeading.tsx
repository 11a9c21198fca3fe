import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { pane } from "../../messages/zhCN";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});

interface ReviewHeadingProps {
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
}

/** Where the clerk is among the questions, and the ways to the one before and the one after. */
export function ReviewHeading({ at, count, onMove }: ReviewHeadingProps) {
  const styles = useStyles();
  const place = pane.review.progress(at + 1, count);
  return (
    <div>
      <div className={styles.line}>
        <Text className={styles.place} role="status">
          {place}
        </Text>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={pane.review.previous}
          disabledFocusable={at === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={pane.review.next}
          disabledFocusable={at + 1 >= count}
          onClick={() => onMove(1)}
        />
      </div>
      <ProgressBar aria-label={place} value={(at + 1) / count} />
    </div>
  );
}
