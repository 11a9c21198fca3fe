import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SourceText } from "../../domain/sheet/source";
import { pane } from "../../messages/zhCN";
import { type Use, stretches } from "./highlights";

const useStyles = makeStyles({
  quote: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  cell: {
    alignSelf: "start",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  target: {
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: "1px",
  },
  actual: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderBottom: `2px dashed ${tokens.colorPaletteMarigoldBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: "1px",
  },
});

interface QuotedTextProps {
  readonly quoted: SourceText;
  /** Those in other cells are left out. */
  readonly uses: readonly Use[];
  readonly onShow: (cell: string) => void;
}

/** A cell's own words, with the numbers that were used marked where they stand; the cell's name leads to it. */
export function QuotedText({ quoted, uses, onShow }: QuotedTextProps) {
  const styles = useStyles();
  return (
    <div className={styles.quote}>
      <Link
        as="button"
        className={styles.cell}
        aria-label={pane.toCell(quoted.cell)}
        onClick={() => onShow(quoted.cell)}
      >
        {quoted.cell}
      </Link>
      <p className={styles.text}>
        {stretches(
          quoted.text,
          uses.filter(({ span }) => span.cell === quoted.cell),
        ).map(({ text, used }, index) =>
          used ? (
            <mark key={index} className={styles[used]} title={pane.evidence.usedAs[used]}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}
