import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  choice: { justifyContent: "flex-start", minHeight: "40px", textAlign: "start", width: "100%" },
  key: {
    flexShrink: 0,
    minWidth: "22px",
    boxSizing: "border-box",
    marginInlineEnd: tokens.spacingHorizontalS,
    padding: "0 5px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface ChoiceButtonProps {
  /** The key that does the same. */
  readonly hotkey: string;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** One possible answer with the key that gives it. */
export function ChoiceButton({ hotkey, isDisabled, onChoose, children, ref }: ChoiceButtonProps) {
  const styles = useStyles();
  return (
    <Button
      ref={ref}
      className={styles.choice}
      aria-keyshortcuts={hotkey}
      disabledFocusable={isDisabled}
      onClick={onChoose}
    >
      <kbd className={styles.key} aria-hidden>
        {hotkey}
      </kbd>
      {children}
    </Button>
  );
}
