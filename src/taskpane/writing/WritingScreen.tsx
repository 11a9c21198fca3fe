import { Button } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { NoTasks } from "../shell/EmptyScreen";
import { ScreenFrame } from "../shell/ScreenFrame";
import { WorkBar } from "../shell/WorkBar";
import { BulletinSection } from "./BulletinSection";
import { PlanPreview } from "./PlanPreview";
import { useWriting } from "./useWriting";
import { Written } from "./Written";

/** What will be written and where, the writing itself, and what was written. */
export default function WritingScreen() {
  const { entries, dispatch, work } = usePane();
  const { writing, write, undo, prepareAgain } = useWriting();
  if (entries.length === 0) return <NoTasks />;
  return (
    <ScreenFrame title={pane.writing.title} onBack={() => dispatch({ type: "go", screen: "results" })}>
      {work?.kind === "write" ? (
        <WorkBar label={pane.writing.running} progress={work.progress} onStop={work.stop} />
      ) : writing.phase === "written" ? (
        <Written receipt={writing.receipt} onUndo={() => void undo()} />
      ) : writing.phase === "ready" ? (
        <PlanPreview
          plan={writing.plan}
          refusals={writing.refusals}
          note={writing.note}
          onWrite={(saves, acceptsLosses) => void write(saves, acceptsLosses)}
          onUndo={() => void undo()}
          onCheckAgain={() => prepareAgain()}
        />
      ) : writing.phase === "failed" ? (
        <Button onClick={() => prepareAgain()}>{pane.failure.retry}</Button>
      ) : (
        <WorkBar label={pane.writing.preparing} progress={{ done: 0, total: 0 }} onStop={null} />
      )}
      {writing.phase === "written" && <BulletinSection key="written" isOpenAtFirst />}
      {writing.phase === "ready" && <BulletinSection key="ready" isOpenAtFirst={false} />}
    </ScreenFrame>
  );
}
