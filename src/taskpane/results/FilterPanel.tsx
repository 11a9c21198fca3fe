import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { pane, statusWords } from "../../messages/zhCN";
import type { Choice, TaskFilter, filterChoices } from "./taskFilter";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(132px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: "4px 12px 12px",
  },
  /** A select is otherwise as wide as its longest option. */
  select: { minWidth: 0, "& select": { width: "100%" } },
  wide: { gridColumn: "1 / -1", marginInlineStart: "-8px" },
});

interface FilterPanelProps {
  readonly filter: TaskFilter;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly onChange: (change: Partial<TaskFilter>) => void;
}

/** The choices beyond lamp and search; each shows how many tasks it would leave. */
export function FilterPanel({ filter, choices, onChange }: FilterPanelProps) {
  const styles = useStyles();
  const words = pane.results;
  return (
    <div className={styles.panel} role="group" aria-label={words.filter}>
      <ChoiceField
        label={words.unit}
        value={filter.unit}
        choices={choices.units}
        onChange={(unit) => onChange({ unit })}
      />
      <ChoiceField
        label={words.leader}
        value={filter.leader}
        choices={choices.leaders}
        onChange={(leader) => onChange({ leader })}
      />
      <ChoiceField
        label={words.status}
        value={filter.status}
        choices={choices.statuses}
        nameOf={(status) => statusWords[status as keyof typeof statusWords]}
        onChange={(status) => onChange({ status: status as TaskFilter["status"] })}
      />
      <ChoiceField
        label={words.marker}
        value={filter.marker}
        choices={choices.markers}
        nameOf={(marker) => marker || words.noMarker}
        onChange={(marker) => onChange({ marker })}
      />
      <Field label={words.order} size="small">
        <Select
          size="small"
          value={filter.order}
          onChange={(_, { value }) => onChange({ order: value as TaskFilter["order"] })}
        >
          <option value="sheet">{words.bySheet}</option>
          <option value="gap">{words.byGap}</option>
        </Select>
      </Field>
      <Checkbox
        className={styles.wide}
        label={words.review}
        checked={filter.reviewOnly}
        onChange={(_, { checked }) => onChange({ reviewOnly: checked === true })}
      />
    </div>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly nameOf?: (value: string) => string;
  readonly onChange: (value: string | null) => void;
}

/** The value of "any": no name begins with a control character. */
const ANY = "\u0000";

function ChoiceField({ label, value, choices, nameOf = (name) => name, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        className={styles.select}
        size="small"
        value={value ?? ANY}
        onChange={(_, chosen) => onChange(chosen.value === ANY ? null : chosen.value)}
      >
        <option value={ANY}>{pane.results.any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {pane.results.choice(nameOf(choice.value), choice.count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
