import { previousOf } from "../../src/domain/assess/memory";
import { parseStore, serialiseStore } from "../../src/app/store";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";

const entry = (asOf: string) => ({ asOf, actuals: {}, leadUnitRanks: {}, leaderRanks: {} });

it("没有记录的工作簿按默认设置", () => {
  expect(parseStore(null)).toMatchObject({ settings: DEFAULT_SETTINGS, mappings: [], confirmations: [], history: [] });
});

it.each(["", "{", "[]", '{"version":9}', '{"settings":{"lamps":{"preset":"无"}}}'])(
  "读不懂的记录 %s 按空记录处理，不妨碍测算",
  (text) => {
    expect(parseStore(text).settings).toEqual(DEFAULT_SETTINGS);
  },
);

it("存了再读与原来相同，别的版本写的内容也保留", () => {
  const store = { ...parseStore(null), history: [entry("2018-03-31")], later: { kept: true } };
  expect(parseStore(serialiseStore(store))).toEqual(store);
});

it("与上次比较取截止日期之前最近的一次，同一天的不算上次", () => {
  const store = { ...parseStore(null), history: [entry("2018-01-31"), entry("2018-02-28"), entry("2018-03-31")] };
  expect(previousOf(store, "2018-03-31")?.asOf).toBe("2018-02-28");
  expect(previousOf(store, "2018-01-31")).toBeNull();
});
