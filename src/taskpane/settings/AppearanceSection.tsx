import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { Notice } from "../shell/Notice";
import { Section } from "./Section";
import { SelectField } from "./SelectField";
import type { SectionProps } from "./useSettingsDraft";

const useStyles = makeStyles({ remove: { alignSelf: "flex-start" } });

/** What the report looks like, and whether the source sheet is marked. */
export function AppearanceSection({ draft, change }: SectionProps) {
  const styles = useStyles();
  const { session, run, work } = usePane();
  const [isRemoved, setRemoved] = useState(false);
  const words = pane.settings;
  const removeMarks = async () => {
    const ending = await run("save", () => session.removeMarks());
    setRemoved(ending.type === "done");
  };
  return (
    <Section title={words.report}>
      <SelectField
        label={words.marks}
        value={draft.marks}
        options={words.marksKinds}
        onChange={(marks) => change({ marks })}
      />
      <Button
        className={styles.remove}
        size="small"
        disabledFocusable={work !== null}
        onClick={() => void removeMarks()}
      >
        {words.removeMarks}
      </Button>
      {isRemoved && <Notice intent="success" text={words.marksRemoved} />}
      <SelectField
        label={words.fonts}
        value={draft.reportFonts}
        options={words.fontKinds}
        onChange={(reportFonts) => change({ reportFonts })}
      />
      <Checkbox
        label={words.bulletinSheet}
        checked={draft.bulletinSheet}
        onChange={(_, { checked }) => change({ bulletinSheet: checked === true })}
      />
    </Section>
  );
}
