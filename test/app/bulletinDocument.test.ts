import { strFromU8, unzipSync } from "fflate";
import type { Figure } from "../../src/domain/report/bulletin/bulletin";
import { bulletinDocument } from "../../src/app/bulletinDocument";

describe("bulletinDocument", () => {
  let document: string;
  beforeAll(async () => {
    const text = "通报\n　　一、总体情况\n　　目标任务共4项 <以下> & 其他。";
    const parts = unzipSync(await bulletinDocument(text, []));
    document = strFromU8(parts["word/document.xml"]!);
  });

  test("holds every line of the text, in order", () => {
    const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
    expect(texts).toEqual(["通报", "一、总体情况", "目标任务共4项 &lt;以下&gt; &amp; 其他。"]);
  });

  test("sets title, headings and body in the faces of official documents", () => {
    const fonts = [...document.matchAll(/w:eastAsia="([^"]*)"/gu)].map(([, font]) => font);
    expect(fonts).toEqual(["方正小标宋简体", "黑体", "仿宋_GB2312"]);
  });

  test("is laid out on A4 with the margins of official documents, in millimetres", () => {
    const millimetres = (attribute: string): number =>
      Math.round(Number(new RegExp(`w:${attribute}="(\\d+)"`, "u").exec(document)![1]) / 56.6929);
    expect(["w", "h", "top", "bottom", "left", "right"].map(millimetres)).toEqual([210, 297, 37, 35, 28, 26]);
  });

  test("lists every figure with its source behind the text, the header on every page", async () => {
    const figures: readonly Figure[] = [
      { text: "4", value: 4, label: "任务总数", source: null, now: { key: "overview", cell: "C5" } },
      { text: "41.67", value: 41.67, label: "“新增就业”：完成率", source: { sheet: "三季度", cell: "H5" }, now: null },
      { text: "2", value: 2, label: "数据问题", source: null, now: null, basis: "“数据问题”表计数" },
    ];
    const parts = unzipSync(await bulletinDocument("通报\n　　目标任务共4项。", figures));
    const [, table] = strFromU8(parts["word/document.xml"]!).split("<w:tbl>");
    const rows = table!.split("<w:tr>").slice(1);
    const texts = rows.map((row) => [...row.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text));
    expect(texts).toEqual([
      ["序号", "稿中数字", "含义", "来源"],
      ["1", "4", "任务总数", "测算总览!C5"],
      ["2", "41.67", "“新增就业”：完成率", "三季度!H5"],
      ["3", "2", "数据问题", "“数据问题”表计数"],
    ]);
    expect(rows.map((row) => /<w:tblHeader(?: w:val="true")?\/>/.test(row))).toEqual([true, false, false, false]);
  });
});
