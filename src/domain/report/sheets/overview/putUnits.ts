import { rankingWords } from "../../../../messages/zhCN";
import type { RankedOwner } from "../../../rank/ranking";
import { live } from "../../formulas";
import { RATE_FORMAT, SERIES_COLOR, rateBars } from "../../look";
import { ownSheet } from "../../ownReference";
import type { ReportFacts } from "../../reportFacts";
import type { SheetDraft, Writable } from "../../sheetDraft";
import { RANKING_TOP, rankingColumns } from "../ranking/rankingColumns";
import { HEADER, LINE, WIDTHS, dressTable } from "./grid";
import { area } from "../../sheetDraft";
import { TOTALS_HEADER_ROW, totalRow } from "./totals";

const TOP_UNITS = 10;

export interface FirstUnit {
  readonly owner: RankedOwner;
  /** Its row on 单位排名. */
  readonly row: number;
}

/** The best units, whichever group they are ranked in. */
export function firstUnits({ rankings }: ReportFacts): readonly FirstUnit[] {
  const owners = rankings.find(({ by }) => by === "leadUnit")?.owners ?? [];
  return owners
    .map((owner, index) => ({ owner, row: RANKING_TOP + index }))
    .filter(({ owner }) => owner.rank !== null)
    .sort((a, b) => b.owner.score! - a.owner.score!)
    .slice(0, TOP_UNITS);
}

/** The first units as 单位排名 has them, and their bars beside the totals; returns the last row. */
export function putUnits(draft: SheetDraft, facts: ReportFacts, top: number, units: readonly FirstUnit[]): number {
  const { settings, rankings } = facts;
  const own = rankingColumns(
    rankings.find(({ by }) => by === "leadUnit")!,
    settings,
  );
  const keys = ["rank", "name", "tasks", "rated", "score", "onPace", "behind", "red"] as const;
  const { headers, owner: ownerWords, score: scoreWords } = rankingWords;
  const score = scoreWords[settings.ranking.score];
  const header = keys.map((key) => (key === "name" ? ownerWords.leadUnit : key === "score" ? score : headers[key]));
  draft.putRow(top, header);
  units.forEach(({ owner, row }, index) => {
    const cells = keys.map((key): Writable => {
      const value = owner[key];
      return live(`${ownSheet("unitRanking")}!${own.at(key, row)}`, value ?? "");
    });
    draft.putRow(top + 1 + index, cells);
    draft.rowHeight(top + 1 + index, LINE);
  });
  const bottom = top + units.length;
  draft.rowHeight(top, HEADER);
  dressTable(draft, facts, top, bottom, keys.length);
  draft.format(area(top + 1, bottom, 5), { numberFormat: RATE_FORMAT });
  draft.conditionalFormat(rateBars(area(top + 1, bottom, 5)));
  if (units.length > 1) {
    draft.chart({
      name: "Mubiao_units",
      type: "bar",
      title: score,
      categories: area(top + 1, bottom, 2),
      values: area(top + 1, bottom, 5),
      seriesName: score,
      points: units.map(({ owner }) => ({ category: owner.name, value: owner.score })),
      colors: [SERIES_COLOR],
      anchor: { top: TOTALS_HEADER_ROW, left: 8, bottom: totalRow("mean"), right: WIDTHS.length },
    });
  }
  return bottom;
}
