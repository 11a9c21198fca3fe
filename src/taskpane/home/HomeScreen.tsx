import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FlashRegular } from "@fluentui/react-icons/svg/flash";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { ScreenFrame } from "../shell/ScreenFrame";
import { AsOfCard } from "./AsOfCard";
import type { Found } from "./found";
import { FoundTable } from "./FoundTable";
import { NothingFound } from "./NothingFound";
import { SkippedSheets } from "./SkippedSheets";

const useStyles = makeStyles({
  assess: { minHeight: "52px", fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  go: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  harmless: { color: tokens.colorNeutralForeground3, textAlign: "center" },
});

interface HomeScreenProps {
  readonly found: Found;
  readonly settings: Settings;
  readonly isBusy: boolean;
  readonly onAssess: () => void;
  readonly onLookAgain: () => void;
  readonly onColumns: () => void;
  readonly onShow: (sheet: string, cell: string) => void;
  /** Null while it cannot be changed. */
  readonly onAsOf: ((asOf: string | null) => void) | null;
}

/** What was found, as of when, and the one button. */
export function HomeScreen({ found, settings, isBusy, ...on }: HomeScreenProps) {
  const styles = useStyles();
  const { tables, skipped } = found;
  if (tables.length === 0) {
    const { onColumns, onLookAgain } = on;
    return <NothingFound skipped={skipped} isBusy={isBusy} onColumns={onColumns} onLookAgain={onLookAgain} />;
  }
  return (
    <ScreenFrame title={tables.length === 1 ? pane.home.found : pane.home.foundSeveral(tables.length)}>
      {tables.map((table) => (
        <FoundTable
          key={`${table.table.sheet}!${table.table.range.top}`}
          found={table}
          onShow={on.onShow}
          onColumns={on.onColumns}
        />
      ))}
      <AsOfCard found={found} settings={settings} onAsOf={on.onAsOf} />
      <div className={styles.go}>
        <Button
          className={styles.assess}
          appearance="primary"
          size="large"
          icon={<FlashRegular />}
          disabledFocusable={isBusy}
          onClick={on.onAssess}
        >
          {pane.assess}
        </Button>
        <Text size={200} className={styles.harmless}>
          {pane.home.harmless}
        </Text>
      </div>
      <SkippedSheets skipped={skipped} />
    </ScreenFrame>
  );
}
