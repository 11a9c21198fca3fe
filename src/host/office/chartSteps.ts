import type { ChartPlan } from "../../domain/report/plan";
import { cellName, rectName } from "../../domain/sheet/address";
import { type Step, step } from "./steps";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", doughnut: "Doughnut" } as const;

/** A native chart over the sheet's own cells. */
export function chartSteps(sheet: string, plan: ChartPlan): Step[] {
  return [
    step((desk) => {
      const chart = desk.sheet(sheet).charts.add(TYPES[plan.type], desk.range(sheet, rectName(plan.values)), "Columns");
      chart.name = plan.name;
      chart.title.text = plan.title;
      chart.legend.visible = plan.type === "doughnut";
      const { top, left, bottom, right } = plan.anchor;
      chart.setPosition(cellName(top, left), cellName(bottom, right));
      const series = chart.series.getItemAt(0);
      series.name = plan.seriesName;
      series.hasDataLabels = true;
      series.setXAxisValues(desk.range(sheet, rectName(plan.categories)));
      // A bar chart counts from the bottom; the first category belongs on top.
      if (plan.type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
      const [first] = plan.colors;
      if (plan.colors.length === 1 && first !== undefined) series.format.fill.setSolidColor(first);
      else {
        for (const [at, color] of plan.colors.slice(0, plan.points.length).entries()) {
          series.points.getItemAt(at).format.fill.setSolidColor(color);
        }
      }
    }),
  ];
}
