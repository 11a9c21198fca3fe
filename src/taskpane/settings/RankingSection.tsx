import { Checkbox, Text, makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import { GroupsField } from "./GroupsField";
import { NumberField } from "./NumberField";
import { Section } from "./Section";
import { SelectField } from "./SelectField";
import type { SectionProps } from "./useSettingsDraft";

const useStyles = makeStyles({ checks: { display: "flex", flexWrap: "wrap", marginInlineStart: "-8px" } });

const ALSO = ["coordinator", "person", "category"] as const;

/** How units and leaders are ranked. */
export function RankingSection({ draft, problems, change }: SectionProps) {
  const styles = useStyles();
  const words = pane.settings;
  const { ranking } = draft;
  const set = (changed: Partial<Settings["ranking"]>) => change({ ranking: { ...ranking, ...changed } });
  return (
    <Section title={words.ranking}>
      <SelectField
        label={words.score}
        value={ranking.score}
        options={words.scores}
        onChange={(score) => set({ score })}
      />
      <SelectField
        label={words.cap}
        value={ranking.cap === null ? "none" : (`${ranking.cap}%` as const)}
        options={words.caps}
        onChange={(cap) => set({ cap: cap === "none" ? null : cap === "100%" ? 100 : 120 })}
      />
      <SelectField
        label={words.ties}
        value={ranking.ties}
        options={words.tiesKinds}
        onChange={(ties) => set({ ties })}
      />
      <SelectField
        label={words.joint}
        value={ranking.joint}
        options={words.joints}
        onChange={(joint) => set({ joint })}
      />
      <NumberField
        label={words.minimumTasks}
        value={ranking.minimumTasks}
        problem={problems["ranking.minimumTasks"]}
        onChange={(minimumTasks) => set({ minimumTasks })}
      />
      {/* no Field: it would give its one label and id to each of the boxes */}
      <div role="group" aria-label={words.also}>
        <Text>{words.also}</Text>
        <div className={styles.checks}>
          {ALSO.map((by) => (
            <Checkbox
              key={by}
              label={words.alsoBy[by]}
              checked={ranking.also.includes(by)}
              onChange={(_, { checked }) =>
                set({ also: ALSO.filter((other) => (other === by ? checked === true : ranking.also.includes(other))) })
              }
            />
          ))}
        </div>
      </div>
      <GroupsField groups={ranking.groups} problems={problems} onChange={(groups) => set({ groups })} />
    </Section>
  );
}
