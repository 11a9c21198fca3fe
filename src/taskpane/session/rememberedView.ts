import { z } from "zod";
import { FIRST_VIEW, type ViewState } from "./viewState";

/** Screens that ask for a decision are not come back to: the clerk starts them anew. */
const viewSchema = z.object({
  screen: z.enum(["home", "results", "review", "charts", "settings", "columns"]).catch("home"),
  filter: z.object({
    query: z.string(),
    lamps: z.array(z.enum(["green", "yellow", "red", "grey"])),
    unit: z.string().nullable(),
    leader: z.string().nullable(),
    status: z.enum(["done", "underway", "not-started", "unclear"]).nullable(),
    marker: z.string().nullable(),
    reviewOnly: z.boolean(),
    order: z.enum(["sheet", "gap"]),
  }),
  openKey: z.string().nullable(),
});

/** What was kept, as a view; the first view where nothing was kept or an older version kept it otherwise. */
export function rememberedView(kept: unknown): ViewState {
  const parsed = viewSchema.safeParse(kept);
  return parsed.success ? parsed.data : FIRST_VIEW;
}
