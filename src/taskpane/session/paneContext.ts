import { createContext, use } from "react";
import type { Session, SessionState } from "../../app/session";
import type { TaskEntry } from "../results/taskEntry";
import type { ReviewCase } from "../review/reviewCases";
import type { useWork } from "./useWork";
import type { ViewAction, ViewState } from "./viewState";

/** Puts the workbook somewhere when it has been written; the web edition downloads it, Excel needs none. */
export interface SaveAction {
  /** What the button says after "写入并": for instance 下载. */
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** What every screen works with. */
export interface PaneModel {
  readonly session: Session;
  readonly state: SessionState;
  /** The tasks of the present assessment, in sheet order. */
  readonly entries: readonly TaskEntry[];
  /** Everything that waits for a person. */
  readonly questions: readonly ReviewCase[];
  readonly view: ViewState;
  readonly dispatch: (action: ViewAction) => void;
  readonly work: ReturnType<typeof useWork>["work"];
  readonly run: ReturnType<typeof useWork>["run"];
  /** Brings a cell into view in the workbook. */
  readonly show: (sheet: string, cell: string) => void;
  readonly save: SaveAction | null;
}

export const PaneContext = createContext<PaneModel | null>(null);

/** The model of the pane around the calling screen. */
export function usePane(): PaneModel {
  const model = use(PaneContext);
  if (!model) throw new Error("a screen outside the pane");
  return model;
}
