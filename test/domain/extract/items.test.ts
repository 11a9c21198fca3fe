import { itemsOf } from "../../../src/domain/extract/items";

const CONTEXT = { asOf: "2021-03-31", year: 2021, kind: "actions" } as const;
const items = (text: string) => itemsOf({ cell: "E5", text }, CONTEXT);

test("parts with owners and their own deadlines", () => {
  const found = items(
    "新材料项目（李明总牵头）：①4月启动征地，每周研究1次。②做好环评，确保10月份拿到批复（王 芳负责）。③推进场平（赵强、钱进负责）。",
  );
  expect(found.map(({ text, owner }) => [text, owner])).toEqual([
    ["4月启动征地，每周研究1次", null],
    ["做好环评，确保10月份拿到批复", "王芳"],
    ["推进场平", "赵强、钱进"],
  ]);
  expect(found.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([
    ["2021-04-30", null],
    ["2021-10-31"],
    [],
  ]);
});

test.each(["旧城改造项目：9月上旬专题研究一次。", "一是抓调度；二是抓落实。", "（1+N）方案（张三负责）", ""])(
  "%s has no parts",
  (text) => {
    expect(items(text)).toEqual([]);
  },
);
