import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { downloadFile } from "../shell/downloadFile";
import { Notice } from "../shell/Notice";
import { Section } from "./Section";
import { settingsFile, settingsFromFile } from "./settingsFile";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ShareSectionProps {
  readonly draft: Settings;
  readonly onImported: (settings: Settings) => void;
}

/** One standard for several offices: out as a file, in from one. */
export function ShareSection({ draft, onImported }: ShareSectionProps) {
  const styles = useStyles();
  const words = pane.settings;
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"imported" | "importWrong" | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const settings = settingsFromFile(await file.text(), draft);
    if (settings) onImported(settings);
    setOutcome(settings ? "imported" : "importWrong");
  };
  return (
    <Section title={words.share}>
      <Text size={200} className={styles.hint}>
        {words.shareHint}
      </Text>
      <div className={styles.actions}>
        <Button onClick={() => downloadFile(words.exportName, "application/json", settingsFile(draft))}>
          {words.exportFile}
        </Button>
        <Button onClick={() => picker.current?.click()}>{words.importFile}</Button>
        <Button appearance="subtle" onClick={() => onImported({ ...DEFAULT_SETTINGS, asOf: draft.asOf })}>
          {words.reset}
        </Button>
      </div>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={words.importFile}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {outcome && <Notice intent={outcome === "imported" ? "success" : "error"} text={words[outcome]} />}
    </Section>
  );
}
