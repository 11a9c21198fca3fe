import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { NumberField } from "./NumberField";
import { Section } from "./Section";
import { SelectField } from "./SelectField";
import type { SectionProps } from "./useSettingsDraft";

const THRESHOLDS = {
  custom: ["greenBehind", "yellowBehind", "growthRed", "boundRed"],
  preset: ["growthRed", "boundRed"],
} as const;

/** When a lamp turns yellow and when red. */
export function LampSection({ draft, problems, change }: SectionProps) {
  const words = pane.settings;
  const { lamps } = draft;
  const set = (changed: Partial<Settings["lamps"]>) => change({ lamps: { ...lamps, ...changed } });
  return (
    <Section title={words.lamps}>
      <SelectField
        label={words.preset}
        hint={words.presetMeaning[lamps.preset]}
        value={lamps.preset}
        options={words.presets}
        onChange={(preset) => set({ preset })}
      />
      {THRESHOLDS[lamps.preset === "custom" ? "custom" : "preset"].map((threshold) => (
        <NumberField
          key={threshold}
          label={words[threshold]}
          value={lamps[threshold]}
          problem={problems[`lamps.${threshold}`]}
          onChange={(value) => set({ [threshold]: value })}
        />
      ))}
      <SelectField
        label={words.ceilingRate}
        value={draft.ceilingRate}
        options={words.ceilingRates}
        onChange={(ceilingRate) => change({ ceilingRate })}
      />
    </Section>
  );
}
