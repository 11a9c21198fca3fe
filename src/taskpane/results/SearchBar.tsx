import { Button, Input, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { pane } from "../../messages/zhCN";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { flexShrink: 0, minWidth: 0 },
});

interface SearchBarProps {
  readonly query: string;
  readonly choices: number;
  readonly isPanelOpen: boolean;
  readonly onQuery: (query: string) => void;
  readonly onPanel: () => void;
}

/** Search and the way to the filters; stays in view while the list scrolls. */
export function SearchBar({ query, choices, isPanelOpen, onQuery, onPanel }: SearchBarProps) {
  const styles = useStyles();
  const words = pane.results;
  return (
    <div className={styles.bar}>
      <Input
        className={styles.search}
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        contentBefore={<SearchRegular aria-hidden />}
        contentAfter={
          query === "" ? undefined : (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.clearSearch}
              onClick={() => onQuery("")}
            />
          )
        }
        onChange={(_, { value }) => onQuery(value)}
        onKeyDown={(event) => event.key === "Escape" && onQuery("")}
      />
      <ToggleButton
        className={styles.filter}
        appearance={choices > 0 ? "primary" : "outline"}
        icon={<FilterRegular />}
        checked={isPanelOpen}
        aria-expanded={isPanelOpen}
        onClick={onPanel}
      >
        {choices > 0 ? words.filterOn(choices) : words.filter}
      </ToggleButton>
    </div>
  );
}
