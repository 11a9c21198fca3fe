import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly problem: string | undefined;
  readonly size?: "small" | "medium";
  /** NaN while what is typed is no number. */
  readonly onChange: (value: number) => void;
}

/** A number as it is typed: what cannot be read stays in the box, with a word on why. */
export function NumberField({ label, value, problem, size = "medium", onChange }: NumberFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(value));
  const shown = Number.isNaN(value) || Number(typed) === value ? typed : String(value);
  return (
    <Field label={label} size={size} validationMessage={problem}>
      <Input
        className={styles.input}
        size={size}
        inputMode="decimal"
        value={shown}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(text.trim() === "" ? NaN : Number(text.normalize("NFKC")));
        }}
      />
    </Field>
  );
}
