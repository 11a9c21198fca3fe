import { makeStyles, tokens } from "@fluentui/react-components";

/** A frame around facts that belong together; Fluent's card brings keyboard behaviour that nothing here needs. */
export const useCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
