import { lazy } from "react";

/** Loaded with the first sheet that has charts; the one wrapper for screen and paper, so that paper finds it loaded. */
export const LazyChart = lazy(() => import("./SheetChart").then(({ SheetChart }) => ({ default: SheetChart })));
