import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Assessment, Lamp } from "../../domain/assess/assessment";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { pane } from "../../messages/zhCN";
import { Evidence } from "../evidence/Evidence";
import { LampTotals } from "../lamp/LampTotals";
import { countLamps } from "../lamp/lampOrder";
import { Notice } from "../shell/Notice";
import { FilterPanel } from "./FilterPanel";
import { SearchBar } from "./SearchBar";
import { type TaskEntry } from "./taskEntry";
import { type TaskFilter, NO_FILTER, choicesSet, filterChoices, filterTasks, isFiltering } from "./taskFilter";
import { TaskList } from "./TaskList";

const useStyles = makeStyles({
  screen: { height: "100%", overflowY: "auto", overflowX: "hidden", scrollbarGutter: "stable" },
  totals: { padding: "12px 12px 4px" },
  count: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: "0 14px 6px",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "32px 24px",
    textAlign: "center",
  },
});

interface ResultsScreenProps {
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly entries: readonly TaskEntry[];
  readonly filter: TaskFilter;
  readonly openKey: string | null;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (sheet: string, cell: string) => void;
}

/** Totals, filters and the list of tasks; each opens to its evidence. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { workbook, assessment, entries, filter, openKey, onFilter, onOpen, onShow } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [isPanelOpen, setPanelOpen] = useState(choicesSet(filter) > 0);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterTasks(entries, deferred), [entries, deferred]);
  const choices = useMemo(() => filterChoices(entries), [entries]);
  const counts = useMemo(() => countLamps(entries.map(({ task }) => task)), [entries]);
  const isOpenHidden =
    openKey !== null && shown.every(({ key }) => key !== openKey) && entries.some(({ key }) => key === openKey);

  const change = (changed: Partial<TaskFilter>) => onFilter({ ...filter, ...changed });
  const clear = () => onFilter({ ...NO_FILTER, order: filter.order });
  const toggleLamp = (lamp: Lamp) =>
    change({
      lamps: filter.lamps.includes(lamp) ? filter.lamps.filter((other) => other !== lamp) : [...filter.lamps, lamp],
    });
  const evidenceOf = ({ sheet, task }: TaskEntry) => {
    const snapshot = workbook.sheets.find(({ name }) => name === sheet);
    const table = assessment.tables.find((found) => found.tasks.includes(task));
    return snapshot && table ? (
      <Evidence sheet={snapshot} table={table} task={task} onShow={(cell) => onShow(sheet, cell)} />
    ) : null;
  };

  return (
    <div ref={scroller} className={styles.screen}>
      <div className={styles.totals}>
        <LampTotals counts={counts} chosen={filter.lamps} onToggle={toggleLamp} />
      </div>
      <SearchBar
        query={filter.query}
        choices={choicesSet(filter)}
        isPanelOpen={isPanelOpen}
        onQuery={(query) => change({ query })}
        onPanel={() => setPanelOpen(!isPanelOpen)}
      />
      <div>{isPanelOpen && <FilterPanel filter={filter} choices={choices} onChange={change} />}</div>
      <div className={styles.count}>
        <Text size={200} role="status">
          {pane.results.shown(shown.length, entries.length)}
        </Text>
        {isFiltering(filter) && (
          <Link as="button" onClick={clear}>
            <Text size={200}>{pane.results.clear}</Text>
          </Link>
        )}
      </div>
      {isOpenHidden && <Notice text={pane.results.rowHidden} action={{ label: pane.results.clear, run: clear }} />}
      {shown.length === 0 ? (
        <div className={styles.none}>
          <Text weight="semibold">{pane.results.none}</Text>
          <Text size={200}>{pane.results.noneHint}</Text>
        </div>
      ) : (
        <TaskList
          entries={shown}
          openKey={openKey}
          scroller={scroller}
          onToggle={({ sheet, task, key }) => {
            onOpen(key === openKey ? null : key);
            if (key !== openKey) onShow(sheet, task.cell);
          }}
          renderEvidence={evidenceOf}
        />
      )}
    </div>
  );
}
