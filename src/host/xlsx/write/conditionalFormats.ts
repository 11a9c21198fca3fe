import type { ConditionalFormatPlan } from "../../../domain/report/plan";
import { rectName } from "../../../domain/sheet/address";
import { element, escapeText } from "../xml/compose";
import { type StyleBook, argb } from "./styleBook";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

type DataBar = Extract<ConditionalFormatPlan, { type: "dataBar" }>;

/** The <conditionalFormatting> elements of a sheet. */
export function conditionalFormats(formats: readonly ConditionalFormatPlan[], styles: StyleBook): string {
  return formats
    .map((format, index) => {
      const rule = format.type === "text" ? textRule(format, index + 1, styles) : barRule(format, index);
      return element("conditionalFormatting", { sqref: rectName(format.rect) }, rule);
    })
    .join("");
}

function textRule(
  format: Extract<ConditionalFormatPlan, { type: "text" }>,
  priority: number,
  styles: StyleBook,
): string {
  const formula = element("formula", {}, escapeText(`"${format.text.replaceAll('"', '""')}"`));
  return element("cfRule", { type: "cellIs", dxfId: styles.conditional(format), priority, operator: "equal" }, formula);
}

function barRule(format: DataBar, index: number): string {
  const bound = (val: number) => element("cfvo", { type: "num", val });
  const bar = element(
    "dataBar",
    {},
    bound(format.min) + bound(format.max) + element("color", { rgb: argb(format.color) }),
  );
  const id = element("x14:id", {}, barId(index));
  const link = element("ext", { "xmlns:x14": X14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, id);
  return element("cfRule", { type: "dataBar", priority: index + 1 }, bar + element("extLst", {}, link));
}

/**
 * The bars once more in the form of Excel 2010, which alone can say that they are of one colour and begin at the cell's
 * edge. Inside the sheet's extLst.
 */
export function dataBarExtension(formats: readonly ConditionalFormatPlan[]): string {
  const bound = (value: number) => element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(value)));
  const bars = formats.flatMap((format, index) => {
    if (format.type !== "dataBar") return [];
    const bar = element(
      "x14:dataBar",
      { minLength: 0, maxLength: 100, gradient: false, negativeBarColorSameAsPositive: true, axisPosition: "none" },
      bound(format.min) + bound(format.max),
    );
    const rule = element("x14:cfRule", { type: "dataBar", id: barId(index) }, bar);
    const range = element("xm:sqref", {}, rectName(format.rect));
    return [element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule + range)];
  });
  if (bars.length === 0) return "";
  const list = element("x14:conditionalFormattings", {}, bars.join(""));
  return element("ext", { "xmlns:x14": X14, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" }, list);
}

/** Joins the two forms of one bar; it need only be unique in its sheet. */
function barId(index: number): string {
  return `{6D756269-616F-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}
