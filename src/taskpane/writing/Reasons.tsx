import { makeStyles } from "@fluentui/react-components";
import type { Refusal } from "../../app/ports";
import { refusalSentence } from "../../messages/zhCN";

const useStyles = makeStyles({ reasons: { margin: 0, paddingInlineStart: "18px" } });

/** Each refusal as one sentence of a list. */
export function Reasons({ refusals }: { refusals: readonly Refusal[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.reasons}>
      {refusals
        .map((refusal) => refusalSentence(refusal))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
}
