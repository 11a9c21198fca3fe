import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { pane } from "../../messages/zhCN";
import { HomeScreen } from "../home/HomeScreen";
import { usePane } from "../session/paneContext";

const ResultsScreen = lazy(() => import("../results/ResultsScreen"));
const ReviewScreen = lazy(() => import("../review/ReviewScreen"));
const ChartsScreen = lazy(() => import("../charts/ChartsScreen"));
const SettingsScreen = lazy(() => import("../settings/SettingsScreen"));
const ColumnsScreen = lazy(() => import("../columns/ColumnsScreen"));
const WritingScreen = lazy(() => import("../writing/WritingScreen"));

/** The screen the clerk is on; all but the first load when they are first asked for. */
export function ScreenView() {
  return (
    <Suspense fallback={<Spinner size="small" label={pane.loading} />}>
      <CurrentScreen />
    </Suspense>
  );
}

function CurrentScreen() {
  switch (usePane().view.screen) {
    case "home":
      return <HomeScreen />;
    case "results":
      return <ResultsScreen />;
    case "review":
      return <ReviewScreen />;
    case "charts":
      return <ChartsScreen />;
    case "settings":
      return <SettingsScreen />;
    case "columns":
      return <ColumnsScreen />;
    case "writing":
      return <WritingScreen />;
  }
}
