import { makeStyles, tokens } from "@fluentui/react-components";
import { AppearanceSection } from "./AppearanceSection";
import { DateSection } from "./DateSection";
import { LampSection } from "./LampSection";
import { RankingSection } from "./RankingSection";
import { SaveBar } from "./SaveBar";
import { ShareSection } from "./ShareSection";
import { useSettingsDraft } from "./useSettingsDraft";

const useStyles = makeStyles({
  screen: { height: "100%", display: "flex", flexDirection: "column" },
  form: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "16px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
  },
});

/** Every rule that differs between offices; nothing takes effect before it is saved. */
export default function SettingsScreen() {
  const styles = useStyles();
  const form = useSettingsDraft();
  return (
    <div className={styles.screen}>
      <div className={styles.form}>
        <DateSection {...form} />
        <LampSection {...form} />
        <RankingSection {...form} />
        <AppearanceSection {...form} />
        <ShareSection draft={form.draft} onImported={form.replace} />
      </div>
      <SaveBar {...form} />
    </div>
  );
}
