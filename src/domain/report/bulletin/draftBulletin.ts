import { bulletinWords, longDay, titleInMarks } from "../../../messages/zhCN";
import type { Assessment } from "../../assess/assessment";
import type { Ranking } from "../../rank/ranking";
import type { Settings } from "../../settings";
import { parameterRow } from "../parameters";
import type { BulletinDraft, BulletinParagraph, BulletinPart } from "./bulletin";
import { filled } from "./bulletin";
import { type BulletinFacts, bulletinFacts, ownFigure } from "./bulletinFacts";
import { categoryParagraphs } from "./categorySection";
import { overallParts } from "./overallSection";
import { problemParts } from "./problemSection";
import { aheadParts, behindParts, notStartedParts } from "./progressSections";

/**
 * 通报稿: overall, by category, ahead, behind, not started, problems in the data, what is asked next. Every figure is the
 * assessment's, with the cell it rests on; a rate that waits for confirmation is not named.
 */
export function draftBulletin(assessment: Assessment, rankings: readonly Ranking[], settings: Settings): BulletinDraft {
  const facts = bulletinFacts(assessment, rankings, settings);
  const { overall, categories, ahead, behind, notStarted, problems, demands } = bulletinWords;
  const sections: readonly (readonly [string, readonly (readonly BulletinPart[])[]])[] = [
    [overall.heading, [overallParts(facts)]],
    [categories.heading, categoryParagraphs(facts)],
    [ahead.heading, [aheadParts(facts)]],
    [behind.heading, [behindParts(facts)]],
    [notStarted.heading, [notStartedParts(facts)]],
    [problems.heading, [problemParts(facts)]],
    [demands.heading, [[demands.text]]],
  ];
  const paragraphs: readonly BulletinParagraph[] = [
    { kind: "title", parts: [bulletinWords.title] },
    { kind: "body", parts: opening(facts) },
    ...sections
      .filter(([, texts]) => texts.length > 0)
      .flatMap(([heading, texts], index): readonly BulletinParagraph[] => [
        { kind: "heading", parts: [bulletinWords.heading(index + 1, heading)] },
        ...texts.map((parts) => ({ kind: "body", parts }) as const),
      ]),
  ];
  const figures = paragraphs.flatMap(({ parts }) => parts.filter((part) => typeof part !== "string"));
  return { paragraphs, figures };
}

function opening({ assessment }: BulletinFacts): readonly BulletinPart[] {
  const { tables, asOf, timeProgress } = assessment;
  const pace = ownFigure(timeProgress, bulletinWords.labels.pace, "notes", `B${parameterRow("pace")}`);
  const day = longDay(asOf);
  if (tables.length === 1)
    return filled(bulletinWords.opening, { title: titleInMarks(tables[0]!.table.title), day, pace });
  return filled(bulletinWords.openingSeveral, { count: String(tables.length), day, pace });
}
