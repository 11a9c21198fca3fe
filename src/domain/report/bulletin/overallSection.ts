import { bulletinWords } from "../../../messages/zhCN";
import { round2 } from "../../assess/rounding";
import { type BulletinPart, type Figure, figureText, filled } from "./bulletin";
import { type BulletinFacts, ownFigure, totalFigure } from "./bulletinFacts";
import { totalRow } from "../sheets/overview/totals";

/** Totals with their shares, states, the mean against pace, and what waits for confirmation. */
export function overallParts(facts: BulletinFacts): readonly BulletinPart[] {
  const { overall } = bulletinWords;
  const total = (name: Parameters<typeof totalFigure>[0]): Figure => totalFigure(name, facts)!;
  const counts = filled(overall.counts, {
    tasks: total("tasks"),
    judged: total("judged"),
    green: total("green"),
    greenShare: shareFigure("green", facts),
    yellow: total("yellow"),
    yellowShare: shareFigure("yellow", facts),
    red: total("red"),
    redShare: shareFigure("red", facts),
    grey: total("grey"),
  });
  const progress = filled(overall.progress, {
    done: total("done"),
    notStarted: total("notStarted"),
    overdue: total("overdue"),
  });
  const review = total("review");
  const waiting = review.value > 0 ? filled(overall.review, { review }) : [];
  return [...counts, ...progress, ...meanParts(facts), ...waiting];
}

function shareFigure(lamp: "green" | "yellow" | "red", facts: BulletinFacts): Figure {
  const label = bulletinWords.labels.share(bulletinWords.labels[lamp]);
  const share = round2(((totalFigure(lamp, facts)?.value ?? 0) / Math.max(1, facts.tasks.length)) * 100);
  return ownFigure(share, label, "overview", `D${totalRow(lamp)}`);
}

function meanParts(facts: BulletinFacts): readonly BulletinPart[] {
  const { overall, labels } = bulletinWords;
  const mean = totalFigure("mean", facts);
  if (!mean) return [];
  const difference = round2(mean.value - facts.assessment.timeProgress);
  if (difference === 0) return filled(overall.meanEven, { mean });
  const size = Math.abs(difference);
  const basis = bulletinWords.sheet.difference(labels.mean, labels.pace);
  const gap: Figure = { text: figureText(size), value: size, label: labels.meanGap, source: null, now: null, basis };
  return filled(difference > 0 ? overall.meanAhead : overall.meanBehind, { mean, gap });
}
