import type { ModelChart, ModelSheet } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import { type Context, type RangeObject, type SheetObject, collection } from "./context";

interface ChartObject extends HostObject {
  readonly sheet: ModelSheet;
  readonly chart: ModelChart;
}

interface PaintObject extends ChartObject {
  readonly part: string;
}

/** Charts: where they stand, what they draw, how they look. */
export function chartMembers(context: Context): MemberTable {
  const wrap = (sheet: ModelSheet, chart: ModelChart) =>
    context.wrap<ChartObject>("Chart", chart, () => ({ sheet, chart }));
  const charts = collection<ChartObject>(
    ({ sheet }: SheetObject) => sheet.charts.map((chart) => wrap(sheet, chart)),
    ({ chart }) => [chart.id, chart.name],
  );
  const part =
    (type: string, name = "") =>
    (object: ChartObject) =>
      ({ ...object, type, part: name }) as HostObject;
  const look =
    (name: string) =>
    ({ chart }: ChartObject, value: unknown) =>
      (chart.looks[name] = value);
  return {
    ChartCollection: {
      items: charts.items,
      call: {
        GetCount: charts.call.GetCount,
        GetItem: charts.call.GetItem,
        GetItemOrNullObject: charts.call.GetItemOrNullObject,
        Add: ({ sheet }: SheetObject, kind: string, source: RangeObject) => {
          context.mayWrite(sheet);
          const values = context.addressWithSheet(context.rangeOf(sheet, source));
          const chart: ModelChart = {
            id: context.workbook.newId(),
            name: `图表 ${sheet.charts.length + 1}`,
            kind,
            title: "",
            seriesName: "",
            values,
            categories: "",
            position: "",
            looks: {},
          };
          sheet.charts.push(chart);
          return wrap(sheet, chart);
        },
      },
    },
    Chart: {
      identity: ({ chart }: ChartObject) => ({ Id: chart.id }),
      get: { Id: ({ chart }: ChartObject) => chart.id, Name: ({ chart }: ChartObject) => chart.name },
      set: { Name: ({ chart }: ChartObject, name: string) => (chart.name = name) },
      navigate: {
        Title: part("ChartTitle"),
        Legend: part("ChartLegend"),
        Series: part("ChartSeriesCollection"),
        Axes: part("ChartAxes"),
      },
      call: {
        Delete: ({ sheet, chart }: ChartObject) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
        SetPosition: ({ sheet, chart }: ChartObject, start: unknown, end: unknown) => {
          const corners = [start, end].map((corner) => context.addressWithSheet(context.rangeOf(sheet, corner)));
          chart.position = corners.map((corner) => corner.split("!").at(-1)).join(":");
        },
      },
    },
    ChartTitle: { set: { Text: ({ chart }: ChartObject, text: string) => (chart.title = text) } },
    ChartLegend: { set: { Visible: look("legend"), Position: look("legendPosition") } },
    ChartAxes: { navigate: { CategoryAxis: part("ChartAxis") } },
    ChartAxis: { set: { ReversePlotOrder: look("reversed") } },
    ChartSeriesCollection: {
      call: { GetItemAt: (object: ChartObject) => ({ ...object, type: "ChartSeries" }) },
    },
    ChartSeries: {
      set: {
        Name: ({ chart }: ChartObject, name: string) => (chart.seriesName = name),
        HasDataLabels: look("dataLabels"),
        GapWidth: look("gapWidth"),
      },
      navigate: {
        Points: part("ChartPointsCollection"),
        Format: part("ChartSeriesFormat", "series"),
      },
      call: {
        SetValues: ({ chart }: ChartObject, range: RangeObject) =>
          void (chart.values = context.addressWithSheet(range)),
        SetXAxisValues: ({ chart }: ChartObject, range: RangeObject) =>
          void (chart.categories = context.addressWithSheet(range)),
      },
    },
    ChartPointsCollection: {
      call: {
        GetItemAt: (object: ChartObject, at: number) => ({ ...object, type: "ChartPoint", part: `point ${at}` }),
      },
    },
    ChartPoint: { navigate: { Format: (object: PaintObject) => ({ ...object, type: "ChartPointFormat" }) } },
    ChartPointFormat: { navigate: { Fill: (object: PaintObject) => ({ ...object, type: "ChartFill" }) } },
    ChartSeriesFormat: { navigate: { Fill: (object: PaintObject) => ({ ...object, type: "ChartFill" }) } },
    ChartFill: {
      call: {
        SetSolidColor: ({ chart, part: name }: PaintObject, color: string) =>
          void (chart.looks[`${name} fill`] = color),
      },
    },
  };
}
