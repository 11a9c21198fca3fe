import stringWidth from "string-width";
import type { AssessedTable, AssessedTask, Assessment, Lamp } from "../domain/assess/assessment";
import { taskEvidence } from "../domain/assess/taskEvidence";
import { cliSentences as say, issueSentence, kindWords, lampWords, statusWords } from "../messages/zhCN";

const ANSI: Readonly<Record<Lamp, string>> = { green: "32", yellow: "33", red: "31", grey: "90" };
const WIDTHS = { serial: 6, task: 44, owner: 16, rate: 10, lamp: 4, status: 8 } as const;
type PlainField = Exclude<keyof typeof WIDTHS, "lamp">;

/** The assessment as a table to read on a terminal; lamps are words, coloured where `colour` is true. */
export function textTable(assessment: Assessment, colour: boolean): string {
  const { asOf, timeProgress, tables, skipped } = assessment;
  const lines = [say.asOf(asOf, timeProgress), ...tables.flatMap((table) => tableLines(table, colour))];
  return [...lines, ...skipped.map(({ sheet, reason }) => say.skipped(sheet, reason)), ""].join("\n");
}

function tableLines({ table, tasks, issues }: AssessedTable, colour: boolean): string[] {
  const problems = [...issues, ...tasks.flatMap((task) => task.issues)];
  return [
    "",
    say.tableHeading(table.sheet, table.title, kindWords[table.kind]),
    line(say.columns, pad(say.columns.lamp, WIDTHS.lamp), say.columns.note),
    ...tasks.map((task) => taskLine(task, colour)),
    summaryOf(tasks),
    ...(problems.length > 0
      ? [say.problems(problems.length), ...problems.map((issue) => `  ${issueSentence(issue)}`)]
      : []),
  ];
}

function taskLine(task: AssessedTask, colour: boolean): string {
  const word = pad(lampWords[task.lamp], WIDTHS.lamp);
  const fields = {
    serial: task.serial ?? "",
    task: task.text.replace(/\s+/gu, ""),
    owner: task.leadUnits.map((owner) => owner.name).join("、"),
    rate: task.rate === null ? "—" : `${task.rate}%`,
    status: statusWords[task.status],
  };
  const lamp = colour ? `\u001b[${ANSI[task.lamp]}m${word}\u001b[0m` : word;
  return line(
    fields,
    lamp,
    task.review ? `${say.toConfirm}:${task.reviewItems[0]?.question ?? ""}` : taskEvidence(task),
  );
}

function line(fields: Readonly<Record<PlainField, string>>, lamp: string, note: string): string {
  const cell = (field: PlainField): string => pad(fields[field], WIDTHS[field]);
  return [cell("serial"), cell("task"), cell("owner"), cell("rate"), lamp, cell("status"), note].join(" ").trimEnd();
}

function summaryOf(tasks: readonly AssessedTask[]): string {
  const count = (lamp: Lamp): number => tasks.filter((task) => task.lamp === lamp).length;
  const review = tasks.filter((task) => task.review).length;
  return say.summary(tasks.length, count("green"), count("yellow"), count("red"), count("grey"), review);
}

/** Cut or filled to a number of terminal columns; a Chinese character takes two. */
function pad(text: string, width: number): string {
  let shown = text;
  if (stringWidth(text) > width) {
    const characters = [...text];
    while (stringWidth(characters.join("")) > width - 2) characters.pop();
    shown = `${characters.join("")}…`;
  }
  return shown + " ".repeat(Math.max(0, width - stringWidth(shown)));
}
