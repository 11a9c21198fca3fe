import type { Figure } from "../domain/report/bulletin/bulletin";
import { sourceWords } from "../domain/report/bulletin/sourceWords";
import { bulletinWords } from "../messages/zhCN";

/** Twentieths of a point, half points and millimetres as the docx library counts them. */
const HALF_POINTS = 2;
const TWENTIETHS = 20;
const MM = 56.6929;

/** 二号, 三号 and 小四; lines 28 points apart. Source: 党政机关公文格式 (GB/T 9704—2012). */
const TITLE_SIZE = 22;
const BODY_SIZE = 16;
const TABLE_SIZE = 12;
const LINE = 28;
const HEADER_FILL = "E9EEF5";
/** Of the table of sources, in millimetres: as wide as the text. */
const COLUMNS = [12, 22, 70, 52];

const HEADING = /^[一二三四五六七八九十]+、/u;

/**
 * The bulletin's text, as drafted or as a person edited it, as a .docx in the layout of official documents: the first line is the
 * title, 一、二、… are headings. Behind it, on a page of its own, every figure of the draft with its source. The library is loaded
 * only when this is called.
 */
export async function bulletinDocument(text: string, figures: readonly Figure[]): Promise<Uint8Array> {
  const docx = await import("docx");
  const { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow } =
    docx;
  const font = (name: string): { ascii: string; hAnsi: string; eastAsia: string } => ({
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    eastAsia: name,
  });
  const run = (words: string, name: string, size: number): InstanceType<typeof docx.TextRun> =>
    new docx.TextRun({ text: words, size: size * HALF_POINTS, font: font(name) });
  const spacing = { line: LINE * TWENTIETHS, lineRule: LineRuleType.EXACT };
  const [title = "", ...lines] = text.split("\n").map((line) => line.trim());
  const titleParagraph = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: {
      before: LINE * TWENTIETHS,
      after: LINE * TWENTIETHS,
      line: 36 * TWENTIETHS,
      lineRule: LineRuleType.EXACT,
    },
    children: [run(title, "方正小标宋简体", TITLE_SIZE)],
  });
  const paragraphs = lines.map((line) => {
    const isHeading = HEADING.test(line);
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      spacing,
      keepNext: isHeading,
      indent: { firstLine: 2 * BODY_SIZE * TWENTIETHS },
      children: [run(line, isHeading ? "黑体" : "仿宋_GB2312", BODY_SIZE)],
    });
  });
  const cell = (words: string, column: number, isHeader: boolean): InstanceType<typeof TableCell> =>
    new TableCell({
      width: { size: Math.round(COLUMNS[column]! * MM), type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlign.CENTER,
      ...(isHeader ? { shading: { fill: HEADER_FILL } } : {}),
      children: [
        new Paragraph({
          alignment: column === 2 && !isHeader ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [run(words, isHeader ? "黑体" : "仿宋_GB2312", TABLE_SIZE)],
        }),
      ],
    });
  const row = (words: readonly string[], isHeader = false): InstanceType<typeof TableRow> =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: words.map((word, column) => cell(word, column, isHeader)),
    });
  const { heading, headers } = bulletinWords.sheet;
  const sources =
    figures.length === 0
      ? []
      : [
          new Paragraph({
            pageBreakBefore: true,
            keepNext: true,
            spacing: { ...spacing, after: 6 * TWENTIETHS },
            children: [run(heading, "黑体", BODY_SIZE)],
          }),
          new Table({
            alignment: AlignmentType.CENTER,
            columnWidths: COLUMNS.map((width) => Math.round(width * MM)),
            rows: [
              row(headers.slice(0, COLUMNS.length), true),
              ...figures.map((figure, index) =>
                row([String(index + 1), figure.text, figure.label, sourceWords(figure)]),
              ),
            ],
          }),
        ];
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new docx.TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: font("宋体") })],
      }),
    ],
  });
  const page = {
    size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
    margin: {
      top: Math.round(37 * MM),
      bottom: Math.round(35 * MM),
      left: Math.round(28 * MM),
      right: Math.round(26 * MM),
      footer: Math.round(28 * MM),
    },
  };
  const document = new Document({
    sections: [
      {
        properties: { page },
        footers: { default: footer },
        children: [titleParagraph, ...paragraphs, ...sources],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
