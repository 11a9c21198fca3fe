import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedSheet } from "../../domain/recognise/table";
import { pane } from "../../messages/zhCN";
import { ScreenFrame } from "../shell/ScreenFrame";
import { SkippedList } from "./SkippedSheets";

const useStyles = makeStyles({
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface NothingFoundProps {
  readonly skipped: readonly SkippedSheet[];
  readonly isBusy: boolean;
  readonly onColumns: () => void;
  readonly onLookAgain: () => void;
}

/** No target table: why, sheet by sheet, and the way to point at one. */
export function NothingFound({ skipped, isBusy, onColumns, onLookAgain }: NothingFoundProps) {
  const styles = useStyles();
  return (
    <ScreenFrame title={pane.home.nothing}>
      <Text className={styles.quiet}>{pane.home.nothingHint}</Text>
      <Button appearance="primary" size="large" onClick={onColumns}>
        {pane.home.pointAtHeader}
      </Button>
      <Button disabledFocusable={isBusy} onClick={onLookAgain}>
        {pane.home.lookAgain}
      </Button>
      {skipped.length > 0 && (
        <section>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {pane.home.why}
          </Text>
          <SkippedList skipped={skipped} />
        </section>
      )}
    </ScreenFrame>
  );
}
