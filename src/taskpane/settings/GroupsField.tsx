import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { Settings } from "../../domain/settings";
import { pane } from "../../messages/zhCN";
import type { Problems } from "./settingsProblems";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground3 },
});

type Groups = Settings["ranking"]["groups"];

interface GroupsFieldProps {
  readonly groups: Groups;
  readonly problems: Problems;
  readonly onChange: (groups: Groups) => void;
}

/** Groups of units that are ranked apart, a unit a line. */
export function GroupsField({ groups, problems, onChange }: GroupsFieldProps) {
  const styles = useStyles();
  const words = pane.settings;
  const set = (index: number, changed: Partial<Groups[number]>) =>
    onChange(groups.map((group, at) => (at === index ? { ...group, ...changed } : group)));
  return (
    <div className={styles.groups} role="group" aria-label={words.groups}>
      <Text>{words.groups}</Text>
      <Text size={200} className={styles.hint}>
        {words.groupsHint}
      </Text>
      {groups.map(({ name, members }, index) => (
        <div key={index} className={styles.group}>
          <div className={styles.head}>
            <Field
              className={styles.name}
              label={words.groupName}
              validationMessage={problems[`ranking.groups.${index}.name`]}
            >
              <Input className={styles.input} value={name} onChange={(_, { value }) => set(index, { name: value })} />
            </Field>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={words.removeGroup(name)}
              onClick={() => onChange(groups.filter((_, at) => at !== index))}
            />
          </div>
          <Field label={words.groupMembers}>
            <Textarea
              resize="vertical"
              defaultValue={members.join("\n")}
              onChange={(_, { value }) => set(index, { members: value.split(/\s+/).filter(Boolean) })}
            />
          </Field>
        </div>
      ))}
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        onClick={() => onChange([...groups, { name: words.newGroup(groups.length + 1), members: [] }])}
      >
        {words.addGroup}
      </Button>
    </div>
  );
}
