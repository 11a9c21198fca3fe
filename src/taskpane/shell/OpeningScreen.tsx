import { type Clock, type WorkbookPort, WriteStopped } from "../../app/ports";
import { pane } from "../../messages/zhCN";
import type { SaveAction } from "../session/paneContext";
import { useOpenSession } from "../session/useOpenSession";
import { failureOf } from "./failureOf";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import { PaneShell } from "./PaneShell";
import { WorkBar } from "./WorkBar";

interface OpeningScreenProps {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly save: SaveAction | null;
}

/** What is shown until the workbook has been read, then the pane itself. */
export function OpeningScreen({ port, clock, save }: OpeningScreenProps) {
  const opening = useOpenSession(port, clock);
  switch (opening.phase) {
    case "reading":
      return <WorkBar label={pane.reading} progress={opening.progress} onStop={opening.stop} />;
    case "failed":
      return opening.error instanceof WriteStopped ? (
        <Notice text={pane.readingStopped} action={{ label: pane.failure.retry, run: opening.retry }} />
      ) : (
        <FailureNotice failure={failureOf("read", opening.error)} onRetry={opening.retry} />
      );
    case "opened":
      return <PaneShell port={port} opening={opening} save={save} />;
  }
}
