import { Suspense, memo } from "react";
import { placeOf } from "./gridPlaces";
import type { GridSheet } from "./gridSheet";
import { LazyChart } from "./lazyChart";

/** The charts of a sheet, each over the cells it covers. */
export const GridCharts = memo(function GridCharts({ sheet }: { readonly sheet: GridSheet }) {
  return (
    <Suspense>
      {sheet.charts.map((chart, index) => (
        <LazyChart
          key={index}
          chart={chart}
          style={{ position: "absolute", zIndex: 1, ...placeOf(sheet, chart.anchor) }}
        />
      ))}
    </Suspense>
  );
});
