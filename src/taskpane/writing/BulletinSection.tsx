import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { pane } from "../../messages/zhCN";

const Bulletin = lazy(() => import("./Bulletin"));

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px", flexShrink: 0 },
  summary: { cursor: "pointer", padding: "4px 0", fontWeight: tokens.fontWeightSemibold },
  intro: { display: "block", padding: "4px 0 8px", color: tokens.colorNeutralForeground3 },
});

/** The bulletin, drafted when it is first unfolded. */
export function BulletinSection({ isOpenAtFirst }: { isOpenAtFirst: boolean }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{pane.bulletin.title}</summary>
      <Text size={200} className={styles.intro}>
        {pane.bulletin.intro}
      </Text>
      {isOpen && (
        <Suspense fallback={<Text role="status">{pane.loading}</Text>}>
          <Bulletin />
        </Suspense>
      )}
    </details>
  );
}
