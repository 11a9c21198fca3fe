import * as z from "zod/mini";
import type { ApartUnits, Confirmation, History } from "../domain/assess/memory";
import type { Role, SavedMapping } from "../domain/recognise/table";
import { DEFAULT_SETTINGS, settingsSchema } from "../domain/settings";
import { roleWords } from "../messages/zhCN";

const roleSchema = z.enum(Object.keys(roleWords) as [Role, ...Role[]]);

const mappingSchema: z.ZodMiniType<SavedMapping> = z.object({
  headerKey: z.string(),
  isTargetTable: z.boolean(),
  headerRows: z.nullable(z.array(z.int().check(z.positive()))),
  roles: z.record(z.string(), roleSchema),
});

const confirmationSchema: z.ZodMiniType<Confirmation> = z.object({
  task: z.string(),
  indicator: z.nullable(z.string()),
  answer: z.discriminatedUnion("type", [
    z.object({ type: z.literal("accept") }),
    z.object({ type: z.literal("actual"), value: z.number(), unit: z.string() }),
    z.object({ type: z.literal("rate"), value: z.number() }),
    z.object({ type: z.literal("not-measurable") }),
  ]),
  date: z.string(),
  text: z.string(),
});

const apartSchema: z.ZodMiniType<ApartUnits> = z.object({
  names: z.tuple([z.string(), z.string()]),
  date: z.string(),
});

const historySchema: z.ZodMiniType<History> = z.object({
  asOf: z.string(),
  actuals: z.record(z.string(), z.number()),
  leadUnitRanks: z.record(z.string(), z.number()),
  leaderRanks: z.record(z.string(), z.number()),
});

/**
 * What travels with the workbook in its custom XML part. Unknown fields are kept (looseObject): a host keeps its undo record
 * here, and a newer version's fields survive an older one.
 */
const storeSchema = z.looseObject({
  version: z._default(z.literal(1), 1),
  settings: z._default(settingsSchema, DEFAULT_SETTINGS),
  mappings: z._default(z.array(mappingSchema), []),
  confirmations: z._default(z.array(confirmationSchema), []),
  apart: z._default(z.array(apartSchema), []),
  /** Alias → the day it was confirmed; none for one that came with an office's settings. */
  aliasDates: z._default(z.record(z.string(), z.string()), {}),
  /** Oldest first, one a written assessment, by as-of day. */
  history: z._default(z.array(historySchema), []),
});

export type Store = z.infer<typeof storeSchema>;

/** The store of a workbook; a part that is absent or cannot be understood counts as empty, so that a damaged one never blocks work. */
export function parseStore(text: string | null): Store {
  try {
    return storeSchema.parse(text === null ? {} : JSON.parse(text));
  } catch {
    return storeSchema.parse({});
  }
}

export function serialiseStore(store: Store): string {
  return JSON.stringify(store);
}
