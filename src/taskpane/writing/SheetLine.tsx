import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";

export const useSheetListStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "8px 12px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** One sheet of the report; once written, its name leads to it. */
export function SheetLine({ name, note = "", onShow }: { name: string; note?: string; onShow?: () => void }) {
  const styles = useSheetListStyles();
  return (
    <li className={styles.line}>
      <TableSimpleRegular aria-hidden className={styles.icon} />
      <span className={styles.name}>
        {onShow ? (
          <Link as="button" onClick={onShow}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <Text size={200} className={styles.note}>
        {note}
      </Text>
    </li>
  );
}
