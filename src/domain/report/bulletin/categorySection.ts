import { bulletinWords } from "../../../messages/zhCN";
import type { Lamp } from "../../assess/assessment";
import { CATEGORIES_TOP, LAMPS, tasksByCategory } from "../sheets/overview/categories";
import { meanRate } from "../sheets/overview/totals";
import { type BulletinPart, type Figure, filled } from "./bulletin";
import { type BulletinFacts, ownFigure } from "./bulletinFacts";

/** One sentence a category; empty where the sheet has none. */
export function categoryParagraphs(facts: BulletinFacts): readonly (readonly BulletinPart[])[] {
  const { categories, labels } = bulletinWords;
  const { ranking } = facts.settings;
  return tasksByCategory(facts.tasks, ranking).flatMap(({ name, tasks }, index) => {
    if (name === null) return [];
    const row = CATEGORIES_TOP + index;
    const plain = withoutNumber(name);
    const figure = (value: number, label: string, column: string): Figure =>
      ownFigure(value, labels.of(plain, label), "overview", column + row);
    const lampFigure = (lamp: Lamp): Figure =>
      figure(tasks.filter((task) => task.lamp === lamp).length, labels[lamp], "FGHI"[LAMPS.indexOf(lamp)]!);
    const counts = filled(categories.line, {
      name: plain,
      tasks: figure(tasks.length, labels.tasks, "C"),
      green: lampFigure("green"),
      yellow: lampFigure("yellow"),
      red: lampFigure("red"),
      grey: lampFigure("grey"),
    });
    const mean = meanRate(tasks, ranking);
    const meanParts = mean === null ? [] : filled(categories.mean, { mean: figure(mean, labels.mean, "E") });
    return [[...counts, ...meanParts, categories.end]];
  });
}

/** 一、经济运行 → 经济运行: the bulletin numbers its own sections. */
function withoutNumber(name: string): string {
  return name.replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?/u, "") || name;
}
