import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type Ref, useState } from "react";
import { pane } from "../../messages/zhCN";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS, margin: 0 },
  value: { flexGrow: 1, flexBasis: "88px", minWidth: 0 },
  number: { minWidth: 0, width: "100%" },
  unit: { width: "72px", minWidth: 0 },
  use: { minWidth: "60px" },
});

interface ValueFormProps {
  readonly label: string;
  /** The unit to begin with; null where the value is a percentage. */
  readonly unit: string | null;
  readonly isDisabled: boolean;
  readonly onGive: (value: number, unit: string | null) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** A number typed by the person; full-width digits and grouping are understood. */
export function ValueForm({ label, unit, isDisabled, onGive, ref }: ValueFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [typedUnit, setTypedUnit] = useState(unit ?? "%");
  const [isWrong, setWrong] = useState(false);
  const give = () => {
    const value = numberTyped(typed);
    setWrong(value === null);
    if (value !== null) onGive(value, unit === null ? null : typedUnit.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <Field
        className={styles.value}
        label={label}
        size="small"
        validationMessage={isWrong ? pane.review.valueWrong : undefined}
      >
        <Input
          ref={ref}
          className={styles.number}
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
      </Field>
      <Field label={pane.review.unit} size="small">
        <Input
          className={styles.unit}
          value={typedUnit}
          readOnly={unit === null}
          input={{ size: 4 }}
          onChange={(_, { value }) => setTypedUnit(value)}
        />
      </Field>
      <Button type="submit" className={styles.use} disabledFocusable={isDisabled}>
        {pane.review.use}
      </Button>
    </form>
  );
}

/** "９，５００" → 9500; null where it is no number. */
function numberTyped(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[,\s%]/g, "");
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}
