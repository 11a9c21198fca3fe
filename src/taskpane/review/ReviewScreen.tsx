import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { EmptyScreen, NoTasks } from "../shell/EmptyScreen";
import { ScreenFrame } from "../shell/ScreenFrame";
import { AliasCase } from "./AliasCase";
import { Confirmations } from "./Confirmations";
import { PutOff } from "./PutOff";
import { ReviewHeading } from "./ReviewHeading";
import { TaskCase } from "./TaskCase";
import { useReviewQueue } from "./useReviewQueue";

/** Everything that needs a person, one question at a time, and what was settled before. */
export default function ReviewScreen() {
  const { entries } = usePane();
  const queue = useReviewQueue();
  const { present } = queue;
  if (entries.length === 0) return <NoTasks />;
  return (
    <ScreenFrame>
      {present === null ? (
        <EmptyScreen
          title={queue.putOff.length > 0 ? pane.review.laterCount(queue.putOff.length) : pane.review.done}
          hint={queue.putOff.length > 0 ? pane.review.onlyLaterLeft : pane.review.doneHint}
        />
      ) : (
        <>
          <ReviewHeading at={queue.at} count={queue.count} onMove={queue.move} />
          {present.type === "task" ? (
            <TaskCase key={present.key} question={present} onLater={queue.later} onMove={queue.move} />
          ) : (
            <AliasCase key={present.key} question={present} onLater={queue.later} onMove={queue.move} />
          )}
        </>
      )}
      <PutOff questions={queue.putOff} onTakeUp={queue.takeUp} />
      <Confirmations />
    </ScreenFrame>
  );
}
