import { bulletinWords, sheetNames } from "../../../messages/zhCN";
import type { IssueCode } from "../../issue";
import { type BulletinPart, type Figure, filled } from "./bulletin";
import type { BulletinFacts } from "./bulletinFacts";

const KINDS = 4;

/** How many errors and warnings the data hold, and of which kinds most. */
export function problemParts({ assessment }: BulletinFacts): readonly BulletinPart[] {
  const { problems, labels, issueNames, comma } = bulletinWords;
  const issues = assessment.tables
    .flatMap(({ issues: ofTable, tasks }) => [...ofTable, ...tasks.flatMap((task) => task.issues)])
    .filter(({ severity }) => severity !== "info");
  if (issues.length === 0) return [problems.none];
  const counts = new Map<IssueCode, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, KINDS);
  const kinds = most.map(([code, count]) =>
    filled(problems.kind, {
      name: issueNames[code],
      count: counted(count, labels.of(labels.problems, issueNames[code])),
    }),
  );
  return [
    ...filled(problems.counts, { problems: counted(issues.length, labels.problems) }),
    problems.kinds,
    ...kinds.flatMap((kind, index) => (index === 0 ? kind : [comma, ...kind])),
    problems.end,
  ];
}

function counted(value: number, label: string): Figure {
  const basis = bulletinWords.sheet.countedIn(sheetNames.problems);
  return { text: String(value), value, label, source: null, now: null, basis };
}
