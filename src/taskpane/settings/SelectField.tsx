import { Field, Select } from "@fluentui/react-components";

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
  return (
    <Field label={label} hint={hint}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
