import type { Cell } from "../sheet/content";

const DAY = 86_400_000;
/** Serial day 0 of the 1900 system, as far as days after February 1900 go. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell as a person reads it: text exactly as stored, 0.82 with a percent format as "82%", dates as ISO days. */
export function cellText(cell: Cell): string {
  switch (cell.type) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
    case "number":
      if (cell.format === "percent") return `${plain(cell.value * 100)}%`;
      if (cell.format === "date") return new Date(EPOCH + Math.floor(cell.value) * DAY).toISOString().slice(0, 10);
      return plain(cell.value);
  }
}

/** Without the noise of binary fractions: 0.57 × 100 is shown as 57. */
function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
}
