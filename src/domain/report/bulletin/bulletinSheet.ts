import { bulletinWords, sheetNames } from "../../../messages/zhCN";
import type { Rect } from "../../sheet/address";
import { literal, live, sourceLink } from "../formulas";
import { type Fonts, LINK_STYLE, bodyStyle, headerStyle, portrait } from "../look";
import { ownSheet } from "../ownReference";
import type { CellStyle, SheetPlan } from "../plan";
import { SheetDraft, type Writable } from "../sheetDraft";
import { linesOfText } from "../textLines";
import { type BulletinDraft, type BulletinParagraph, type Figure, paragraphText } from "./bulletin";
import { sourceWords } from "./sourceWords";

const WIDTHS = [5, 9, 30, 14, 10, 8];
const SIZE = 14;
const LINE = 19.5;
/** Half-width characters a line of the text holds. */
const CHARACTERS = 55;
/** Excel has no higher row. */
const HIGHEST = 409;
const INDENT = "\u3000\u3000";

/** 通报稿: the text as a document, then every figure with its source and what the report says now. */
export function bulletinSheet(draft: BulletinDraft, fonts: Fonts): SheetPlan {
  const sheet = new SheetDraft("bulletin", sheetNames.bulletin, WIDTHS);
  draft.paragraphs.forEach((paragraph, index) => putParagraph(sheet, fonts, paragraph, index + 1));
  draft.paragraphs.forEach(({ kind }, index) => {
    if (kind === "heading") sheet.keepTogether(index + 1, index + 2);
  });
  const figuresTop = draft.paragraphs.length + 2;
  putFigures(sheet, fonts, draft.figures, figuresTop);
  sheet.keepTogether(figuresTop, figuresTop + 6);
  return sheet.build({ bodySize: 11, print: portrait(figuresTop + 1) });
}

function putParagraph(sheet: SheetDraft, fonts: Fonts, paragraph: BulletinParagraph, row: number): void {
  const { kind } = paragraph;
  const text = (kind === "title" ? "" : INDENT) + paragraphText(paragraph);
  const line: Rect = { top: row, left: 1, bottom: row, right: WIDTHS.length };
  const styles: Readonly<Record<BulletinParagraph["kind"], CellStyle>> = {
    title: { font: fonts.title, size: 22, align: "center", verticalAlign: "center" },
    heading: { font: fonts.heading, size: SIZE, verticalAlign: "center" },
    body: { font: fonts.body, size: SIZE, verticalAlign: "top" },
  };
  sheet.put(row, 1, text);
  sheet.merge(line);
  sheet.format(line, { wrap: true, ...styles[kind] });
  const height = kind === "title" ? 60 : LINE * linesOfText(text, CHARACTERS) + 4;
  sheet.rowHeight(row, Math.min(HIGHEST, height));
}

function putFigures(sheet: SheetDraft, fonts: Fonts, figures: readonly Figure[], top: number): void {
  const { heading, headers } = bulletinWords.sheet;
  sheet.put(top, 1, heading);
  sheet.format({ top, left: 1, bottom: top, right: 1 }, { font: fonts.heading, size: SIZE });
  sheet.rowHeight(top, LINE + 4);
  sheet.putRow(top + 1, headers);
  figures.forEach((figure, index) => sheet.putRow(top + 2 + index, figureCells(figure, index + 1, top + 2 + index)));
  const bottom = top + 1 + figures.length;
  const table: Rect = { top: top + 1, left: 1, bottom, right: WIDTHS.length };
  sheet.format(table, bodyStyle(fonts));
  sheet.format({ ...table, bottom: top + 1 }, headerStyle(fonts));
  if (figures.length > 0) sheet.format({ top: top + 2, left: 4, bottom, right: 4 }, LINK_STYLE);
}

function figureCells(figure: Figure, serial: number, row: number): readonly Writable[] {
  const { value, label, source, now } = figure;
  const { same, changed, fixed } = bulletinWords.sheet;
  const from = source ? sourceLink(source.sheet, source.cell) : sourceWords(figure);
  const current = now ? live(`${ownSheet(now.key)}!${now.cell}`, value) : fixed;
  const check = now ? live(`IF(B${row}=E${row},${literal(same)},${literal(changed)})`, same) : fixed;
  return [serial, value, label, from, current, check];
}
