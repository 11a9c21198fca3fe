import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Lamp } from "../../domain/assess/assessment";
import { pane } from "../../messages/zhCN";
import { Evidence } from "../evidence/Evidence";
import { LampTotals } from "../lamp/LampTotals";
import { countLamps } from "../lamp/lampOrder";
import { usePane } from "../session/paneContext";
import { NoTasks } from "../shell/EmptyScreen";
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

/** Totals, filters and the list of tasks; each opens to its evidence. */
export default function ResultsScreen() {
  const { entries, view, dispatch, show } = usePane();
  const { filter, openKey } = view;
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [isPanelOpen, setPanelOpen] = useState(choicesSet(filter) > 0);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterTasks(entries, deferred), [entries, deferred]);
  const choices = useMemo(() => filterChoices(entries), [entries]);
  const counts = useMemo(() => countLamps(entries.map(({ task }) => task)), [entries]);
  const isOpenHidden =
    openKey !== null && shown.every(({ key }) => key !== openKey) && entries.some(({ key }) => key === openKey);

  const change = (changed: Partial<TaskFilter>) => dispatch({ type: "filter", filter: { ...filter, ...changed } });
  const clear = () => dispatch({ type: "filter", filter: { ...NO_FILTER, order: filter.order } });
  const toggleLamp = (lamp: Lamp) =>
    change({
      lamps: filter.lamps.includes(lamp) ? filter.lamps.filter((other) => other !== lamp) : [...filter.lamps, lamp],
    });
  const evidenceOf = ({ sheet, task }: TaskEntry) => <Evidence task={task} onShow={(cell) => show(sheet, cell)} />;
  if (entries.length === 0) return <NoTasks />;

  return (
    <div ref={setScroller} className={styles.screen}>
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
        scroller && (
          <TaskList
            entries={shown}
            openKey={openKey}
            scroller={scroller}
            onToggle={({ sheet, task, key }) => {
              dispatch({ type: "open", key: key === openKey ? null : key });
              if (key !== openKey) show(sheet, task.cell);
            }}
            renderEvidence={evidenceOf}
          />
        )
      )}
    </div>
  );
}
