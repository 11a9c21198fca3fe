import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { pane } from "../../messages/zhCN";
import type { TaskEntry } from "./taskEntry";
import { TaskSummary } from "./TaskSummary";
import { useOffsetIn } from "./useOffsetIn";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    "::before": { content: '""', position: "absolute", insetBlock: 0, insetInlineStart: 0, width: "3px" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  green: { "::before": { backgroundColor: tokens.colorPaletteGreenBorderActive } },
  yellow: { "::before": { backgroundColor: tokens.colorPaletteMarigoldBorderActive } },
  red: { "::before": { backgroundColor: tokens.colorPaletteRedBorderActive } },
  grey: { "::before": { backgroundColor: tokens.colorNeutralStroke1 } },
});

interface TaskListProps {
  readonly entries: readonly TaskEntry[];
  readonly openKey: string | null;
  /** The element that scrolls the list along with what stands above it. */
  readonly scroller: HTMLElement;
  readonly onToggle: (entry: TaskEntry) => void;
  readonly renderEvidence: (entry: TaskEntry) => ReactNode;
}

/** The tasks, of which only those in view are in the page: twenty thousand scroll as smoothly as twenty. */
export function TaskList({ entries, openKey, scroller, onToggle, renderEvidence }: TaskListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const offset = useOffsetIn(scroller, list);
  const [focused, setFocused] = useState(0);
  const wanted = useRef<number | null>(null);
  // The warning is for the React compiler, which does not build this project.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => 85,
    getItemKey: (index) => entries[index]!.key,
    scrollMargin: offset,
    scrollPaddingStart: 56,
    overscan: 6,
  });
  const current = Math.min(focused, entries.length - 1);

  const openIndex = openKey === null ? -1 : entries.findIndex(({ key }) => key === openKey);
  useEffect(() => {
    if (openIndex < 0) return;
    setFocused(openIndex);
    const shown = virtualizer.range;
    if (!shown || openIndex < shown.startIndex || openIndex > shown.endIndex) {
      virtualizer.scrollToIndex(openIndex, { align: "start" });
    }
    // Only when another task is opened: following a change of the filter would tear the list from under the reader.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [openKey]);

  const moveTo = (index: number) => {
    const target = Math.max(0, Math.min(entries.length - 1, index));
    wanted.current = target;
    setFocused(target);
    virtualizer.scrollToIndex(target);
  };
  const focusWanted = useCallback(
    (index: number) => (button: HTMLButtonElement | null) => {
      if (button === null || wanted.current !== index) return;
      wanted.current = null;
      button.focus({ preventScroll: true });
    },
    [],
  );
  const onKeyDown = (event: React.KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: entries.length - 1,
    };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={pane.results.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const entry = entries[index]!;
        const isOpen = entry.key === openKey;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={mergeClasses(styles.item, styles[entry.task.lamp], isOpen && styles.open)}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <TaskSummary
              ref={focusWanted(index)}
              task={entry.task}
              isOpen={isOpen}
              tabIndex={index === current ? 0 : -1}
              onToggle={() => onToggle(entry)}
              onKeyDown={onKeyDown}
              onFocus={() => setFocused(index)}
            />
            {isOpen && renderEvidence(entry)}
          </li>
        );
      })}
    </ul>
  );
}
