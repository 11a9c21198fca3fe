import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { pane } from "../../messages/zhCN";

const useStyles = makeStyles({
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "12px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  back: { marginInlineStart: "-8px" },
  heading: { margin: 0 },
});

interface ScreenFrameProps {
  readonly title?: string;
  /** For screens that are reached from another. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** A screen that scrolls by itself, under its heading where it has one. */
export function ScreenFrame({ title, onBack, children }: ScreenFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      {title !== undefined && (
        <div className={styles.head}>
          {onBack && (
            <Button
              className={styles.back}
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={pane.back}
              onClick={onBack}
            />
          )}
          <Subtitle1 as="h2" className={styles.heading}>
            {title}
          </Subtitle1>
        </div>
      )}
      {children}
    </div>
  );
}
