import { lampNames, reportFooter } from "../../messages/zhCN";
import type { Lamp } from "../assess/assessment";
import type { Settings } from "../settings";
import type { Rect } from "../sheet/address";
import type { CellStyle, ConditionalFormatPlan, PrintPlan } from "./plan";
import type { SheetDraft, Writable } from "./sheetDraft";

/** The faces of one report. A face a machine lacks is replaced by its own default; 测算说明 says so. */
export interface Fonts {
  readonly title: string;
  readonly subtitle: string;
  readonly heading: string;
  readonly body: string;
}

/** Source of the official set: 党政机关公文格式 and the habit of such offices' tables. */
export const FONTS: Readonly<Record<Settings["reportFonts"], Fonts>> = {
  official: { title: "方正小标宋简体", subtitle: "楷体_GB2312", heading: "黑体", body: "仿宋_GB2312" },
  system: { title: "黑体", subtitle: "楷体", heading: "黑体", body: "仿宋" },
};

export const HEADER_FILL = "#E9EEF5";
export const BAR_COLOR = "#BCD2EC";
export const SERIES_COLOR = "#4472A8";
const LINK_COLOR = "#1F4E9C";
const FAINT = "#595959";

interface LampLook {
  readonly color: string;
  readonly fill: string;
  /** Darker, for charts: in grey print they stay apart. */
  readonly chart: string;
}

/** Readable in black and white: the word stands in the cell, and the fills differ in lightness. */
export const LAMP_LOOKS: Readonly<Record<Lamp, LampLook>> = {
  green: { color: "#0B5D1E", fill: "#D5EFD9", chart: "#5FA86B" },
  yellow: { color: "#7A5200", fill: "#FFF0B8", chart: "#F2C230" },
  red: { color: "#FFFFFF", fill: "#C0272D", chart: "#B3242A" },
  grey: { color: "#404040", fill: "#E4E4E4", chart: "#E2E2E2" },
};

const CM = 72 / 2.54;

export function landscape(titleRow: number | null): PrintPlan {
  return {
    landscape: true,
    pagesTall: null,
    titleRows: titleRow === null ? null : { from: titleRow, to: titleRow },
    breaks: [],
    margins: { top: 1.8 * CM, right: 1.3 * CM, bottom: 1.8 * CM, left: 1.3 * CM },
    footer: reportFooter,
  };
}

export function portrait(titleRow: number): PrintPlan {
  // 公文 margins: 37 mm above, 28 mm at the binding edge, 26 mm right, 35 mm below
  return {
    landscape: false,
    pagesTall: null,
    titleRows: { from: titleRow, to: titleRow },
    breaks: [],
    margins: { top: 3.7 * CM, right: 2.6 * CM, bottom: 3.5 * CM, left: 2.8 * CM },
    footer: reportFooter,
  };
}

/** Title and subtitle over the columns that are seen. */
export function putTitle(
  draft: SheetDraft,
  fonts: Fonts,
  title: string,
  subtitle: Writable,
  width = draft.width,
): void {
  const line = (row: number): Rect => ({ top: row, left: 1, bottom: row, right: width });
  const centred: CellStyle = { align: "center", verticalAlign: "center" };
  draft.put(1, 1, title);
  draft.put(2, 1, subtitle);
  for (const row of [1, 2]) draft.merge(line(row));
  draft.format(line(1), { font: fonts.title, size: 22, ...centred });
  draft.format(line(2), { font: fonts.subtitle, size: 12, wrap: true, ...centred });
  draft.rowHeight(1, 40);
  draft.rowHeight(2, 24);
}

export function putHeading(draft: SheetDraft, fonts: Fonts, row: number, text: string): void {
  draft.put(row, 1, text);
  draft.format(
    { top: row, left: 1, bottom: row, right: 1 },
    { font: fonts.heading, size: 14, verticalAlign: "center" },
  );
  draft.rowHeight(row, 28);
}

export function headerStyle(fonts: Fonts, size = 11): CellStyle {
  const centred = { align: "center", verticalAlign: "center" } as const;
  return { font: fonts.heading, size, fill: HEADER_FILL, border: "thin", wrap: true, ...centred };
}

export function bodyStyle(fonts: Fonts, size = 11): CellStyle {
  return { font: fonts.body, size, border: "thin", wrap: true, align: "center", verticalAlign: "center" };
}

export const LINK_STYLE: CellStyle = { color: LINK_COLOR };
export const REMARK_STYLE: CellStyle = { color: FAINT, size: 10 };
export const RATE_FORMAT = "0.00";
export const GAP_FORMAT = "+0.00;-0.00;0.00";

/** The four lamps over a rectangle of lamp names. */
export function lampFormats(rect: Rect): readonly ConditionalFormatPlan[] {
  return (Object.keys(LAMP_LOOKS) as Lamp[]).map((lamp) => {
    const { color, fill } = LAMP_LOOKS[lamp];
    return { type: "text", rect, text: lampNames[lamp], color, fill, bold: lamp === "red" };
  });
}

export function rateBars(rect: Rect): ConditionalFormatPlan {
  return { type: "dataBar", rect, color: BAR_COLOR, min: 0, max: 100 };
}
