import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { NoTasks } from "../shell/EmptyScreen";
import { WorkBar } from "../shell/WorkBar";
import { BulletinSection } from "./BulletinSection";
import { PlanPreview } from "./PlanPreview";
import { useWriting } from "./useWriting";
import { Written } from "./Written";

const useStyles = makeStyles({
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "8px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginInlineStart: "-8px" },
  heading: { margin: 0 },
});

/** What will be written and where, the writing itself, and what was written. */
export default function WritingScreen() {
  const styles = useStyles();
  const { entries, dispatch, work } = usePane();
  const { writing, write, undo, prepareAgain } = useWriting();
  if (entries.length === 0) return <NoTasks />;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={pane.back}
          onClick={() => dispatch({ type: "go", screen: "results" })}
        />
        <Subtitle1 as="h2" className={styles.heading}>
          {pane.writing.title}
        </Subtitle1>
      </div>
      {work?.kind === "write" ? (
        <WorkBar label={pane.writing.running} progress={work.progress} onStop={work.stop} />
      ) : writing.phase === "written" ? (
        <Written receipt={writing.receipt} onUndo={() => void undo()} />
      ) : writing.phase === "ready" ? (
        <PlanPreview
          plan={writing.plan}
          refusals={writing.refusals}
          note={writing.note}
          onWrite={(saves) => void write(saves)}
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
    </div>
  );
}
