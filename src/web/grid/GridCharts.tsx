import { Suspense, memo } from "react";
import { placeOf } from "./gridPlaces";
import type { GridSheet } from "./gridSheet";
import { LazyChart } from "./lazyChart";

/** The charts of a sheet, each over the cells it covers. A grid may hold nothing but its rows; their numbers are in its cells. */
export const GridCharts = memo(function GridCharts({ sheet }: { readonly sheet: GridSheet }) {
  return (
    <div aria-hidden>
      <Suspense>
        {sheet.charts.map((chart, index) => (
          <LazyChart
            key={index}
            chart={chart}
            style={{ position: "absolute", zIndex: 1, ...placeOf(sheet, chart.anchor) }}
          />
        ))}
      </Suspense>
    </div>
  );
});
