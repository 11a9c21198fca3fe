import { kindWords, longDay, notesWords } from "../../../../messages/zhCN";
import type { Settings } from "../../../settings";
import { rectName } from "../../../sheet/address";
import type { ReportFacts } from "../../reportFacts";

export interface RuleNote {
  readonly topic: string;
  readonly text: string;
}

/** Every rule the report was made by, in the order a reader asks for them. */
export function rulesInForce({ assessment, settings, version }: ReportFacts): readonly RuleNote[] {
  const { topics } = notesWords;
  const { ranking } = settings;
  const legends = new Map(assessment.tables.flatMap(({ table }) => [...table.legend]));
  const notes: readonly (readonly [string, string])[] = [
    ...assessment.tables.map(({ table, tasks }) => {
      const { sheet, range, title, kind } = table;
      return [topics.source, notesWords.source(sheet, rectName(range), title, kindWords[kind], tasks.length)] as const;
    }),
    [topics.asOf, longDay(assessment.asOf)],
    [topics.pace, paceRule(settings)],
    [topics.rate, notesWords.rate + notesWords.ceilingRate[settings.ceilingRate]],
    [topics.lamps, lampRule(settings) + notesWords.lampsCommon],
    [topics.score, notesWords.score[ranking.score]],
    [topics.ties, notesWords.ties[ranking.ties]],
    [topics.joint, notesWords.joint[ranking.joint]],
    [topics.unranked, notesWords.unranked],
    ...ranking.groups.map(({ name, members }) => [topics.groups, notesWords.group(name, members)] as const),
    ...Object.entries(ranking.aliases).map(([alias, name]) => [topics.aliases, notesWords.alias(alias, name)] as const),
    [topics.review, notesWords.review],
    [topics.live, notesWords.live],
    [topics.order, notesWords.order],
    ...[...legends].map(([mark, meaning]) => [topics.marks, notesWords.mark(mark, meaning)] as const),
    [topics.fonts, notesWords.fonts[settings.reportFonts]],
    [topics.version, notesWords.version(version)],
  ];
  return notes.map(([topic, text]) => ({ topic, text }));
}

function paceRule({ pace, paceByDeadline }: Settings): string {
  const rule = pace.rule === "curve" ? notesWords.pace.curve(pace.months) : notesWords.pace[pace.rule];
  return rule + (paceByDeadline ? notesWords.paceByDeadline : "");
}

function lampRule({ lamps }: Settings): string {
  const { preset, greenBehind, yellowBehind } = lamps;
  return preset === "custom" ? notesWords.preset.custom(greenBehind, yellowBehind) : notesWords.preset[preset];
}
