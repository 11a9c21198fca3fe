import { issueSentence, problemsWords, sheetNames } from "../../../messages/zhCN";
import type { Issue } from "../../issue";
import type { Rect } from "../../sheet/address";
import { sourceLink } from "../formulas";
import { LINK_STYLE, bodyStyle, headerStyle, landscape, putTitle } from "../look";
import type { SheetPlan } from "../plan";
import type { ReportFacts } from "../reportFacts";
import { SheetDraft } from "../sheetDraft";

const HEADER_ROW = 3;
const WIDTHS = [6, 9, 22, 10, 90];
const SEVERITIES = ["error", "warning", "info"] as const;

interface Problem {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}

/** 数据问题: every issue with its cell linked, what waits for a person, and the sheets left out with the reason. */
export function problemsSheet({ assessment, fonts }: ReportFacts): SheetPlan {
  const issues = assessment.tables.flatMap(({ table, tasks, issues: ofTable }) =>
    [...ofTable, ...tasks.flatMap((task) => task.issues)].map((issue) => ({ sheet: table.sheet, issue })),
  );
  const reviews = assessment.tables.flatMap(({ table, tasks }) =>
    tasks.flatMap((task) =>
      task.reviewItems.map((item): Problem => {
        const indicator = item.indicator === null ? undefined : task.indicators[item.indicator];
        const cell = indicator?.actual?.cell ?? indicator?.target.cell ?? task.cell;
        return { severity: problemsWords.review, sheet: table.sheet, cell, message: item.question };
      }),
    ),
  );
  const skipped = assessment.skipped.map(({ sheet, reason }): Problem => ({
    severity: problemsWords.skipped,
    sheet,
    cell: null,
    message: reason,
  }));
  const bySeverity = (severity: Issue["severity"]): readonly Problem[] =>
    issues
      .filter(({ issue }) => issue.severity === severity)
      .map(({ sheet, issue }) => ({
        severity: problemsWords.severity[severity],
        sheet,
        cell: issue.cell,
        message: issueSentence(issue),
      }));
  const [errors, warnings, infos] = SEVERITIES.map(bySeverity) as [
    readonly Problem[],
    readonly Problem[],
    readonly Problem[],
  ];
  const problems = [...errors, ...warnings, ...reviews, ...infos, ...skipped];

  const draft = new SheetDraft("problems", sheetNames.problems, WIDTHS);
  const subtitle = problemsWords.subtitle(errors.length, warnings.length, infos.length, reviews.length);
  putTitle(draft, fonts, problemsWords.title, subtitle);
  draft.putRow(HEADER_ROW, Object.values(problemsWords.headers));
  draft.rowHeight(HEADER_ROW, 24);
  problems.forEach(({ severity, sheet, cell, message }, index) => {
    const link = sourceLink(sheet, cell ?? "A1", cell ?? problemsWords.wholeSheet);
    draft.putRow(HEADER_ROW + 1 + index, [index + 1, severity, sheet, link, message]);
  });
  if (problems.length === 0) {
    draft.put(HEADER_ROW + 1, 1, problemsWords.none);
    draft.merge({ top: HEADER_ROW + 1, left: 1, bottom: HEADER_ROW + 1, right: WIDTHS.length });
  }
  const bottom = HEADER_ROW + Math.max(1, problems.length);
  const part = (top: number, left: number, right = left): Rect => ({
    top,
    left,
    bottom: top === HEADER_ROW ? top : bottom,
    right,
  });
  draft.format(part(HEADER_ROW + 1, 1, WIDTHS.length), bodyStyle(fonts));
  draft.format(part(HEADER_ROW, 1, WIDTHS.length), headerStyle(fonts));
  if (problems.length > 0) {
    draft.format(part(HEADER_ROW + 1, 5), { align: "left" });
    draft.format(part(HEADER_ROW + 1, 4), LINK_STYLE);
  }
  return draft.build({ bodySize: 11, print: landscape(HEADER_ROW), freezeRows: HEADER_ROW });
}
