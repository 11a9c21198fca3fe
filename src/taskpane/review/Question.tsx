import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { pane } from "../../messages/zhCN";
import { type ReviewKeys, reviewKeys } from "./reviewKeys";

const useStyles = makeStyles({
  case: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

interface QuestionProps {
  readonly words: string;
  readonly keys: ReviewKeys;
  readonly children: ReactNode;
}

/** A question with its answers. It takes the focus when it comes up, so that a reader hears it and the keys work at once. */
export function Question({ words, keys, children }: QuestionProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.case} aria-label={pane.review.title} tabIndex={-1} onKeyDown={reviewKeys(keys)}>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {words}
      </h2>
      {children}
    </section>
  );
}
