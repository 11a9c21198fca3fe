import * as z from "zod/mini";

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const notNegative = z.number().check(z.minimum(0));
const notEmpty = z.string().check(z.minLength(1));

/** Every rule of the trade that differs between offices. The defaults are notes of the trade or, where it has none, ours. */
export const settingsSchema = z.object({
  /** Null: the sheet's own as-of date, else the end of its period, else today. */
  asOf: z._default(z.nullable(isoDay), null),
  pace: z._default(
    z.discriminatedUnion("rule", [
      z.object({ rule: z.literal("month") }),
      z.object({ rule: z.literal("day") }),
      /** Percent due by the end of each month, January first, never falling. */
      z.object({ rule: z.literal("curve"), months: z.array(percent).check(z.length(12)) }),
    ]),
    { rule: "month" },
  ),
  /** Pace a task with its own deadline over its own window. */
  paceByDeadline: z._default(z.boolean(), false),
  lamps: z.prefault(
    z.object({
      preset: z._default(z.enum(["default", "yinchuan", "sanya", "xinhuang", "custom"]), "default"),
      /** Percentage points behind pace that are still green, and still yellow. */
      greenBehind: z._default(notNegative, 0),
      yellowBehind: z._default(notNegative, 10),
      /** Growth: points short of the target beyond which yellow turns red. */
      growthRed: z._default(notNegative, 2),
      /** Ceiling and floor: missed by more than this share of the target (percent) turns red. */
      boundRed: z._default(notNegative, 5),
    }),
    {},
  ),
  /** What 完成率 a ceiling shows. */
  ceilingRate: z._default(z.enum(["blank", "capped", "pass-fail"]), "blank"),
  ranking: z.prefault(
    z.object({
      score: z._default(z.enum(["mean-rate", "weighted", "on-pace-share"]), "mean-rate"),
      /** Rates above it count as it, in rankings only; null: none. */
      cap: z._default(z.nullable(z.union([z.literal(100), z.literal(120)])), null),
      /** competition: 1,2,2,4 · dense: 1,2,2,3 */
      ties: z._default(z.enum(["competition", "dense"]), "competition"),
      joint: z._default(z.enum(["each", "first"]), "each"),
      /** Units with fewer rated tasks are listed unranked. */
      minimumTasks: z._default(z.int().check(z.minimum(1)), 1),
      groups: z._default(z.array(z.object({ name: notEmpty, members: z.array(notEmpty) })), []),
      /** Rankings wanted besides lead units and leaders. */
      also: z._default(z.array(z.enum(["coordinator", "person", "category"])), []),
      /** Confirmed by a person: alias → the name it counts under. */
      aliases: z._default(z.record(z.string(), z.string()), {}),
    }),
    {},
  ),
  /** official: 方正小标宋简体 and 仿宋_GB2312, which offices install; system: 黑体 and 仿宋, which Windows brings. */
  reportFonts: z._default(z.enum(["official", "system"]), "official"),
  /** Add the bulletin draft as a sheet. */
  bulletinSheet: z._default(z.boolean(), true),
  /** Where marks go in the source sheet when writing. */
  marks: z._default(z.enum(["none", "columns", "fill"]), "none"),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
