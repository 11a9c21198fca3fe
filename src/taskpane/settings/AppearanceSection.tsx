import { Checkbox } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import { Section } from "./Section";
import { SelectField } from "./SelectField";
import type { SectionProps } from "./useSettingsDraft";

/** What the report looks like, and whether the source sheet is marked. */
export function AppearanceSection({ draft, change }: SectionProps) {
  const words = pane.settings;
  return (
    <Section title={words.report}>
      <SelectField
        label={words.marks}
        value={draft.marks}
        options={words.marksKinds}
        onChange={(marks) => change({ marks })}
      />
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
