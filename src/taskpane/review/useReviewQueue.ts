import { useMemo, useState } from "react";
import { usePane } from "../session/paneContext";

/** The open questions one after another, those put off left out, and where the clerk is among them. */
export function useReviewQueue() {
  const { questions } = usePane();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [position, setPosition] = useState(0);
  const queue = useMemo(() => questions.filter(({ key }) => !later.has(key)), [questions, later]);
  // An answered question leaves the queue, so the same position is the next question.
  const at = Math.min(position, Math.max(0, queue.length - 1));
  const present = queue[at] ?? null;
  return {
    present,
    at,
    count: queue.length,
    putOff: questions.length - queue.length,
    move: (by: number) => setPosition(Math.max(0, Math.min(queue.length - 1, at + by))),
    later: () => present && setLater(new Set([...later, present.key])),
    takeUpAgain: () => {
      setLater(new Set());
      setPosition(0);
    },
  };
}
