import { Text } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { pane } from "../../messages/zhCN";
import type { Screen } from "../session/viewState";

const ResultsScreen = lazy(() => import("../results/ResultsScreen"));
const ReviewScreen = lazy(() => import("../review/ReviewScreen"));
const ChartsScreen = lazy(() => import("../charts/ChartsScreen"));
const SettingsScreen = lazy(() => import("../settings/SettingsScreen"));
const ColumnsScreen = lazy(() => import("../columns/ColumnsScreen"));
const WritingScreen = lazy(() => import("../writing/WritingScreen"));

interface ScreenViewProps {
  readonly screen: Exclude<Screen, "home">;
}

/** A screen that works on judged tasks; each loads when it is first asked for. */
export function ScreenView({ screen }: ScreenViewProps) {
  return (
    <Suspense fallback={<Text role="status">{pane.loading}</Text>}>
      <CurrentScreen screen={screen} />
    </Suspense>
  );
}

function CurrentScreen({ screen }: ScreenViewProps) {
  switch (screen) {
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
