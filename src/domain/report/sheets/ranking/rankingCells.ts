import { lampNames, rankingWords } from "../../../../messages/zhCN";
import type { RankedBy, RankedOwner } from "../../../rank/ranking";
import type { Settings } from "../../../settings";
import type { DetailColumns } from "../../detail/detailColumns";
import { nameCriterion } from "../../detail/nameSearch";
import { literal, live } from "../../formulas";
import { parameterCell } from "../../parameters";
import type { PlanCell } from "../../plan";
import type { Writable } from "../../sheetDraft";
import type { RankingColumns, RankingKey } from "./rankingColumns";

/** A criterion that only numbers meet: a blank text is none. */
const ANY_NUMBER = '"<1E+99"';

/** The cells of one owner: counts and score over 测算明细, the rank over the scores beside it. */
export function rankingCells(
  owner: RankedOwner,
  row: number,
  by: RankedBy,
  own: RankingColumns,
  detail: DetailColumns,
  settings: Settings,
): Readonly<Partial<Record<RankingKey, Writable>>> {
  const at = (key: RankingKey): string => own.at(key, row);
  const mine = `${detail.range(`search-${by}`)},${at("search")}`;
  const count = (rest: string): string => `COUNTIFS(${mine}${rest})`;
  const counted = detail.range("counted");
  const gap = detail.range("gap");
  return {
    group: owner.group ?? rankingWords.ungrouped,
    name: owner.name,
    tasks: live(count(""), owner.tasks),
    rated: live(count(`,${counted},${ANY_NUMBER}`), owner.rated),
    score: live(scoreFormula(at, mine, detail, settings), owner.score ?? ""),
    onPace: live(count(`,${counted},${ANY_NUMBER},${gap},">=0"`), owner.onPace),
    behind: live(count(`,${counted},${ANY_NUMBER},${gap},"<0"`), owner.behind),
    red: live(count(`,${detail.range("taskLamp")},${literal(lampNames.red)}`), owner.red),
    search: searchCell(owner.name, at("name")),
    ...(owner.vague ? vagueCells() : placeCells(owner, row, own, settings)),
  };
}

function scoreFormula(
  at: (key: RankingKey) => string,
  mine: string,
  detail: DetailColumns,
  { ranking }: Settings,
): string {
  const blankUnless = (condition: string, score: string): string => `IF(${condition},ROUND(${score},2),"")`;
  const some = `${at("rated")}>0`;
  switch (ranking.score) {
    case "mean-rate":
      return blankUnless(some, `AVERAGEIFS(${detail.range("counted")},${mine})`);
    case "on-pace-share":
      return blankUnless(some, `${at("onPace")}/${at("rated")}*100`);
    case "weighted": {
      const weights = `SUMIFS(${detail.range("weight")},${mine},${detail.range("counted")},${ANY_NUMBER})`;
      return blankUnless(`${weights}<>0`, `SUMIFS(${detail.range("weighted")},${mine})/${weights}`);
    }
  }
}

function searchCell(name: string, cell: string): PlanCell {
  const { formula, value } = nameCriterion(name, cell);
  return live(formula, value);
}

function vagueCells(): Partial<Record<RankingKey, Writable>> {
  return { rank: rankingWords.none, remark: rankingWords.vague, previous: null, change: rankingWords.none };
}

function placeCells(
  owner: RankedOwner,
  row: number,
  own: RankingColumns,
  settings: Settings,
): Partial<Record<RankingKey, Writable>> {
  const rank = own.at("rank", row);
  const rankOrNone = owner.rank ?? rankingWords.none;
  return {
    rank: live(rankFormula(row, own, settings), rankOrNone),
    remark: remarkCell(owner, row, own, settings),
    ...(own.keys.includes("previous") ? changeCells(owner, rank, own.at("previous", row)) : {}),
  };
}

/** 1, 2, 2, 4: one more than those above; 1, 2, 2, 3: one more than the different scores above. */
function rankFormula(row: number, own: RankingColumns, { ranking }: Settings): string {
  const score = own.at("score", row);
  const minimum = parameterCell("minimum");
  const enters = `IF(ISNUMBER(${score}),${own.at("rated", row)}>=${minimum})`;
  const group = own.keys.includes("group") ? own : null;
  const sameGroup = group ? `,${own.range("group")},${own.at("group", row)}` : "";
  const none = literal(rankingWords.none);
  if (ranking.ties === "competition") {
    const above = `COUNTIFS(${own.range("score")},">"&${score},${own.range("rated")},">="&${minimum}${sameGroup})`;
    return `IF(${enters},${above}+1,${none})`;
  }
  const inGroup = group ? `*(${own.range("group")}=${own.at("group", row)})` : "";
  const eachAbove = `ISNUMBER(${own.range("score")})*(${own.range("score")}>${score})*(${own.range("rated")}>=${minimum})${inGroup}`;
  const groupPairs = group ? `,${own.range("group")},${own.range("group")}` : "";
  const sameScore = `COUNTIFS(${own.range("score")},${own.range("score")},${own.range("rated")},">="&${minimum}${groupPairs})`;
  // the added term keeps a line that does not enter from dividing by nothing
  const divisor = `(${sameScore}+(${sameScore}=0))`;
  return `IF(${enters},ROUND(SUMPRODUCT(${eachAbove}/${divisor}),0)+1,${none})`;
}

/** Why an owner has no rank; else whether it shares it, and whether a correction has moved it above one that stands before it. */
function remarkCell(owner: RankedOwner, row: number, own: RankingColumns, settings: Settings): PlanCell {
  const rank = own.at("rank", row);
  const shared = `${countInGroup(own, row, "all", rank)}>1`;
  const tie = `IF(${shared},${literal(rankingWords.tie)}&${rank},"")`;
  const worseBefore = countInGroup(own, row, "before", `">"&${rank}`);
  const unrankedBefore = countInGroup(own, row, "before", literal(rankingWords.none));
  const moved = `IF(${worseBefore}+${unrankedBefore}>0,${literal(rankingWords.outOfOrder)},"")`;
  const unranked = `IF(ISNUMBER(${own.at("score", row)}),${literal(rankingWords.tooFew)},${literal(rankingWords.noRated)})`;
  return live(`IF(ISNUMBER(${rank}),${tie}&${moved},${unranked})`, remarkOf(owner, settings));
}

function remarkOf(owner: RankedOwner, settings: Settings): string {
  if (owner.rank !== null) return owner.tied ? `${rankingWords.tie}${owner.rank}` : "";
  const isShort = owner.score !== null && owner.rated < settings.ranking.minimumTasks;
  return isShort ? rankingWords.tooFew : rankingWords.noRated;
}

/** How many ranks of the line's group, of all lines or of those down to its own, meet a criterion. */
function countInGroup(own: RankingColumns, row: number, among: "all" | "before", criterion: string): string {
  const cut = (key: RankingKey): string => {
    const all = own.range(key);
    return among === "all" ? all : `${all.slice(0, all.indexOf(":"))}:${own.at(key, row)}`;
  };
  const group = own.keys.includes("group") ? `,${cut("group")},${own.at("group", row)}` : "";
  return `COUNTIFS(${cut("rank")},${criterion}${group})`;
}

function changeCells(owner: RankedOwner, rank: string, previous: string): Partial<Record<RankingKey, Writable>> {
  const { none, up, down } = rankingWords;
  const before = owner.rank !== null && owner.change !== null ? owner.rank + owner.change : null;
  const moved = `IF(${previous}>${rank},${literal(up)}&(${previous}-${rank}),IF(${previous}<${rank},${literal(down)}&(${rank}-${previous}),${literal(none)}))`;
  const change = owner.change ?? 0;
  return {
    previous: before,
    change: live(
      `IF(ISNUMBER(${previous})*ISNUMBER(${rank}),${moved},${literal(none)})`,
      change > 0 ? `${up}${change}` : change < 0 ? `${down}${-change}` : none,
    ),
  };
}
