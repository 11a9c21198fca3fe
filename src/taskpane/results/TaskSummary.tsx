import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { PersonQuestionMarkRegular } from "@fluentui/react-icons/svg/person-question-mark";
import type { KeyboardEventHandler, Ref } from "react";
import type { AssessedTask } from "../../domain/assess/assessment";
import { pane, statusWords } from "../../messages/zhCN";
import { LampPill } from "../lamp/LampPill";
import { gapWords, percent } from "./figures";

const useStyles = makeStyles({
  summary: {
    appearance: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    padding: "10px 12px 10px 14px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "3px" },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  serial: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", marginInlineEnd: "4px" },
  small: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
  owners: { overflow: "hidden", textOverflow: "ellipsis" },
  review: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    color: tokens.colorBrandForeground1,
    flexShrink: 0,
  },
  figures: { display: "flex", flexDirection: "column", alignItems: "flex-end", gap: "3px" },
  rate: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  status: { color: tokens.colorNeutralForeground2 },
  chevron: { transitionProperty: "rotate", transitionDuration: tokens.durationFast },
  opened: { rotate: "180deg" },
});

interface TaskSummaryProps {
  readonly task: AssessedTask;
  readonly isOpen: boolean;
  readonly tabIndex: number;
  readonly ref: Ref<HTMLButtonElement>;
  readonly onToggle: () => void;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onFocus: () => void;
}

/** A task in three lines: what, who, how far. Opens its evidence. */
export function TaskSummary({ task, isOpen, ref, onToggle, ...focus }: TaskSummaryProps) {
  const styles = useStyles();
  const owners = [...task.leadUnits, ...task.leaders].map(({ name }) => name).join(" · ");
  return (
    <button ref={ref} type="button" className={styles.summary} aria-expanded={isOpen} onClick={onToggle} {...focus}>
      <span className={styles.words}>
        <span className={styles.text}>
          {(task.serial || task.marker) && (
            <span className={styles.serial}>{[task.serial, task.marker].filter(Boolean).join(" ")}</span>
          )}
          {withoutMarker(task)}
        </span>
        <span className={styles.small}>
          {task.review && (
            <span className={styles.review}>
              <PersonQuestionMarkRegular aria-hidden />
              {pane.results.needsReview}
            </span>
          )}
          <span className={styles.owners}>{owners}</span>
        </span>
      </span>
      <span className={styles.figures}>
        <LampPill lamp={task.lamp} />
        {task.rate === null ? (
          <span className={styles.status}>{statusWords[task.status]}</span>
        ) : (
          <span className={styles.rate}>{percent(task.rate)}</span>
        )}
        <span className={styles.small}>
          {task.overdue ? pane.results.overdue : task.gap === null ? "" : gapWords(task.gap)}
          <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.opened)} />
        </span>
      </span>
    </button>
  );
}

/** The mark stands in front of the text already. */
function withoutMarker({ text, marker }: AssessedTask): string {
  return marker && text.startsWith(marker) ? text.slice(marker.length).trimStart() : text;
}
