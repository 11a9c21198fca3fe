/** Twentieths of a point, half points and millimetres as the docx library counts them. */
const HALF_POINTS = 2;
const TWENTIETHS = 20;
const MM = 56.6929;

/** 二号 and 三号; lines 28 points apart. Source: 党政机关公文格式 (GB/T 9704—2012). */
const TITLE_SIZE = 22;
const BODY_SIZE = 16;
const LINE = 28;

const HEADING = /^[一二三四五六七八九十]+、/u;

/**
 * The bulletin's text, as drafted or as a person edited it, as a .docx in the layout of official documents: the first line is the
 * title, 一、二、… are headings. The library is loaded only when this is called.
 */
export async function bulletinDocument(text: string): Promise<Uint8Array> {
  const { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } =
    await import("docx");
  const font = (name: string): { ascii: string; hAnsi: string; eastAsia: string } => ({
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    eastAsia: name,
  });
  const spacing = { line: LINE * TWENTIETHS, lineRule: LineRuleType.EXACT };
  const [title = "", ...lines] = text.split("\n").map((line) => line.trim());
  const titleParagraph = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...spacing, line: 2 * LINE * TWENTIETHS },
    children: [new TextRun({ text: title, size: TITLE_SIZE * HALF_POINTS, font: font("方正小标宋简体") })],
  });
  const paragraphs = lines.map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        spacing,
        indent: { firstLine: 2 * BODY_SIZE * TWENTIETHS },
        children: [
          new TextRun({
            text: line,
            size: BODY_SIZE * HALF_POINTS,
            font: font(HEADING.test(line) ? "黑体" : "仿宋_GB2312"),
          }),
        ],
      }),
  );
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: font("宋体") })],
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
    },
  };
  const document = new Document({
    sections: [{ properties: { page }, footers: { default: footer }, children: [titleParagraph, ...paragraphs] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
