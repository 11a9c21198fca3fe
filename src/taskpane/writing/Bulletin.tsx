import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useState } from "react";
import { bulletinDocument } from "../../app/bulletinDocument";
import { bulletinText } from "../../domain/report/bulletin/bulletin";
import { checkBulletin } from "../../domain/report/bulletin/checkBulletin";
import { draftBulletin } from "../../domain/report/bulletin/draftBulletin";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { downloadFile } from "../shell/downloadFile";
import { useCopied } from "../shell/useCopied";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  bulletin: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { "& textarea": { minHeight: "220px", maxHeight: "none", lineHeight: tokens.lineHeightBase400 } },
  doubts: { margin: 0, paddingInlineStart: "18px", color: tokens.colorPaletteDarkOrangeForeground1 },
  sound: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The draft of the bulletin: to be read and edited, checked against the assessment as it is typed, then copied or downloaded. */
export default function Bulletin() {
  const styles = useStyles();
  const { session, state, run } = usePane();
  const { assessment, store } = state;
  const words = pane.bulletin;
  const draft = useMemo(
    () => draftBulletin(assessment, session.rankings(), store.settings),
    [assessment, session, store.settings],
  );
  const drafted = useMemo(() => bulletinText(draft), [draft]);
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? drafted;
  const doubts = useMemo(() => checkBulletin(text, draft), [text, draft]);
  const { copied, copy } = useCopied();
  const download = async () => {
    const bytes = await bulletinDocument(text, draft.figures);
    downloadFile(words.fileName, WORD, new Uint8Array(bytes));
  };
  return (
    <div className={styles.bulletin}>
      <Textarea
        className={styles.text}
        aria-label={words.text}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => setEdited(value)}
      />
      <div role="status">
        {doubts.length === 0 ? (
          <Text size={200} className={styles.sound}>
            {words.sound}
          </Text>
        ) : (
          <ul className={styles.doubts}>
            {doubts.map(({ message, start }) => (
              <li key={start}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.actions}>
        <Button icon={<CopyRegular />} onClick={() => copy(text)}>
          {copied ? words.copied : words.copy}
        </Button>
        <Button onClick={() => void run("export", download)}>{words.download}</Button>
        {edited !== null && edited !== drafted && (
          <Button appearance="subtle" onClick={() => setEdited(null)}>
            {words.restore}
          </Button>
        )}
      </div>
    </div>
  );
}
