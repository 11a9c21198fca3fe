import { z } from "zod";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const percent = z.number().min(0).max(100);

/** Every rule of the trade that differs between offices. The defaults are notes of the trade or, where it has none, ours. */
export const settingsSchema = z.object({
  /** Null: the sheet's own as-of date, else the end of its period, else today. */
  asOf: isoDay.nullable().default(null),
  pace: z
    .discriminatedUnion("rule", [
      z.object({ rule: z.literal("month") }),
      z.object({ rule: z.literal("day") }),
      /** Percent due by the end of each month, January first, never falling. */
      z.object({ rule: z.literal("curve"), months: z.array(percent).length(12) }),
    ])
    .default({ rule: "month" }),
  /** Pace a task with its own deadline over its own window. */
  paceByDeadline: z.boolean().default(false),
  lamps: z
    .object({
      preset: z.enum(["default", "yinchuan", "sanya", "xinhuang", "custom"]).default("default"),
      /** Percentage points behind pace that are still green, and still yellow. */
      greenBehind: z.number().min(0).default(0),
      yellowBehind: z.number().min(0).default(10),
      /** Growth: points short of the target beyond which yellow turns red. */
      growthRed: z.number().min(0).default(2),
      /** Ceiling and floor: missed by more than this share of the target (percent) turns red. */
      boundRed: z.number().min(0).default(5),
    })
    .prefault({}),
  /** What 完成率 a ceiling shows. */
  ceilingRate: z.enum(["blank", "capped", "pass-fail"]).default("blank"),
  ranking: z
    .object({
      score: z.enum(["mean-rate", "weighted", "on-pace-share"]).default("mean-rate"),
      /** Rates above it count as it, in rankings only; null: none. */
      cap: z
        .union([z.literal(100), z.literal(120)])
        .nullable()
        .default(null),
      /** competition: 1,2,2,4 · dense: 1,2,2,3 */
      ties: z.enum(["competition", "dense"]).default("competition"),
      joint: z.enum(["each", "first"]).default("each"),
      /** Units with fewer rated tasks are listed unranked. */
      minimumTasks: z.number().int().min(1).default(1),
      groups: z.array(z.object({ name: z.string().min(1), members: z.array(z.string().min(1)) })).default([]),
      /** Rankings wanted besides lead units and leaders. */
      also: z.array(z.enum(["coordinator", "person", "category"])).default([]),
      /** Confirmed by a person: alias → the name it counts under. */
      aliases: z.record(z.string(), z.string()).default({}),
    })
    .prefault({}),
  /** official: 方正小标宋简体 and 仿宋_GB2312, which offices install; system: 黑体 and 仿宋, which Windows brings. */
  reportFonts: z.enum(["official", "system"]).default("official"),
  /** Add the bulletin draft as a sheet. */
  bulletinSheet: z.boolean().default(true),
  /** Where marks go in the source sheet when writing. */
  marks: z.enum(["none", "columns", "fill"]).default("none"),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
