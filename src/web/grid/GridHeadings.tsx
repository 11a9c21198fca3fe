import { makeStyles } from "@fluentui/react-components";
import { columnLetters } from "../../domain/sheet/address";
import type { Axis } from "./axis";
import type { Range } from "./GridCells";
import { HEADING } from "./gridPlaces";

const useStyles = makeStyles({
  heading: {
    position: "absolute",
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    fontSize: "12px",
    color: "#424242",
    backgroundColor: "#f5f5f5",
    border: "1px solid #d1d1d1",
  },
});

interface GridHeadingsProps {
  readonly axis: Axis;
  readonly range: Range;
  readonly direction: "columns" | "rows";
}

/** The letters above the columns, or the numbers beside the rows. The cells themselves say where they are. */
export function GridHeadings({ axis, range, direction }: GridHeadingsProps) {
  const styles = useStyles();
  const numbers = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
  return numbers
    .filter((number) => axis.size(number) > 0)
    .map((number) => {
      const [start, size] = [axis.start(number) - 1, axis.size(number) + 1];
      const place =
        direction === "columns"
          ? { left: start, top: -HEADING.height, width: size, height: HEADING.height }
          : { left: -HEADING.width, top: start, width: HEADING.width, height: size };
      return (
        <div key={number} aria-hidden className={styles.heading} style={place}>
          {direction === "columns" ? columnLetters(number) : number}
        </div>
      );
    });
}
