import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { CurveField, EVEN_MONTHS } from "./CurveField";
import { Section } from "./Section";
import { SelectField } from "./SelectField";
import type { SectionProps } from "./useSettingsDraft";

const useStyles = makeStyles({ date: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } } });

/** The day of the assessment and how much of the year's work is due by then. */
export function DateSection({ draft, problems, change }: SectionProps) {
  const styles = useStyles();
  const words = pane.settings;
  const paceOf = (rule: Settings["pace"]["rule"]): Settings["pace"] =>
    rule === "curve" ? { rule, months: [...EVEN_MONTHS] } : { rule };
  return (
    <Section title={words.date}>
      <Field label={words.asOf} hint={words.asOfHint} validationMessage={problems.asOf}>
        <Input
          className={styles.date}
          type="date"
          value={draft.asOf ?? ""}
          onChange={(_, { value }) => change({ asOf: value || null })}
        />
      </Field>
      <SelectField
        label={words.pace}
        value={draft.pace.rule}
        options={words.paceRules}
        onChange={(rule) => change({ pace: paceOf(rule) })}
      />
      {draft.pace.rule === "curve" && (
        <CurveField
          months={draft.pace.months}
          problems={problems}
          onChange={(months) => change({ pace: { rule: "curve", months } })}
        />
      )}
      <Checkbox
        label={words.paceByDeadline}
        checked={draft.paceByDeadline}
        onChange={(_, { checked }) => change({ paceByDeadline: checked === true })}
      />
    </Section>
  );
}
