import { Field, Select, makeStyles } from "@fluentui/react-components";

/** A select is otherwise as wide as its longest option. */
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } } });

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  /** Word by value, in the order they are offered. */
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One of a few values. */
export function SelectField<T extends string>({ label, hint, value, options, onChange }: SelectFieldProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => onChange(chosen.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
