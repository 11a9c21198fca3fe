import type { ChartPlan } from "../../../domain/report/plan";
import { quotedSheet } from "../../../domain/sheet/reference";
import { type Rect, columnLetters } from "../../../domain/sheet/address";
import type { Dialect } from "../dialect";
import { XML_HEAD, element, escapeText } from "../xml/compose";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const FONT = `<a:latin typeface="仿宋"/><a:ea typeface="仿宋"/>`;
const GRID = "D9D9D9";

/** A native chart over cells of its sheet; the points are stored too, for readers that do not calculate. */
export function chartXml(plan: ChartPlan, sheetName: string, dialect: Dialect): string {
  const plot = plan.type === "doughnut" ? doughnut(plan, sheetName) : bars(plan, sheetName);
  const legend = element("c:legend", {}, `<c:legendPos val="r"/><c:overlay val="0"/>${textProperties(1000)}`);
  const chart =
    title(plan.title) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    (plan.type === "doughnut" ? legend : "") +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>`;
  const namespaces = { "xmlns:c": dialect.chart, "xmlns:a": dialect.drawing, "xmlns:r": dialect.relationships };
  return (
    XML_HEAD +
    element(
      "c:chartSpace",
      namespaces,
      `<c:roundedCorners val="0"/>${element("c:chart", {}, chart)}` +
        `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line(GRID)}</c:spPr>`,
    )
  );
}

function bars(plan: ChartPlan, sheetName: string): string {
  const isBar = plan.type === "bar";
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const chart =
    `<c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    series(plan, sheetName) +
    `<c:gapWidth val="50"/>${axes}`;
  // A bar chart counts its categories from below: turned round, the first one stands on top and the values at the foot.
  const order = isBar ? "maxMin" : "minMax";
  const categories =
    `<c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("808080")}</c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`;
  const floor = plan.points.every(({ value }) => (value ?? 0) >= 0) ? `<c:min val="0"/>` : "";
  const values =
    `<c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${floor}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines><c:spPr>${line(GRID)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/>`;
  return element("c:barChart", {}, chart) + element("c:catAx", {}, categories) + element("c:valAx", {}, values);
}

function doughnut(plan: ChartPlan, sheetName: string): string {
  const chart = `<c:varyColors val="1"/>${series(plan, sheetName)}<c:firstSliceAng val="0"/><c:holeSize val="55"/>`;
  return element("c:doughnutChart", {}, chart);
}

/** The one series, in the order of CT_BarSer and CT_PieSer (ECMA-376 part 1, 21.2.2). */
function series(plan: ChartPlan, sheetName: string): string {
  const isDoughnut = plan.type === "doughnut";
  const { colors, points } = plan;
  const one = colors.length === 1 ? colors[0] : undefined;
  const pointColors =
    one === undefined
      ? points.map((_, index) => {
          const color = colors[index % colors.length];
          const inverts = isDoughnut ? "" : `<c:invertIfNegative val="0"/>`;
          return color === undefined
            ? ""
            : `<c:dPt><c:idx val="${index}"/>${inverts}<c:bubble3D val="0"/>${filled(color)}</c:dPt>`;
        })
      : [];
  const labels =
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900)}` +
    (isDoughnut ? "" : `<c:dLblPos val="outEnd"/>`) +
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const categories = points.map(({ category }) => category);
  const values = points.map(({ value }) => (value === null ? null : String(value)));
  return element(
    "c:ser",
    {},
    `<c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeText(plan.seriesName)}</c:v></c:tx>` +
      (one === undefined ? "" : filled(one)) +
      (isDoughnut ? "" : `<c:invertIfNegative val="0"/>`) +
      pointColors.join("") +
      element("c:dLbls", {}, labels) +
      `<c:cat><c:strRef><c:f>${rangeFormula(plan.categories, sheetName)}</c:f><c:strCache>${cache(categories)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${rangeFormula(plan.values, sheetName)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(values)}</c:numCache></c:numRef></c:val>`,
  );
}

function cache(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function rangeFormula(rect: Rect, sheetName: string): string {
  const corner = (column: number, row: number) => `$${columnLetters(column)}$${row}`;
  return escapeText(`${quotedSheet(sheetName)}!${corner(rect.left, rect.top)}:${corner(rect.right, rect.bottom)}`);
}

function title(text: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1">${FONT}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  const rich = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1">${FONT}</a:defRPr></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${rich}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** @param size in hundredths of a point */
function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function filled(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
}

function line(color: string): string {
  return `<a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
