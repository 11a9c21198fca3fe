import { strFromU8, unzipSync } from "fflate";
import { bulletinDocument } from "../../src/app/bulletinDocument";

describe("bulletinDocument", () => {
  let document: string;
  beforeAll(async () => {
    const parts = unzipSync(await bulletinDocument("通报\n　　一、总体情况\n　　目标任务共4项 <以下> & 其他。"));
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
});
