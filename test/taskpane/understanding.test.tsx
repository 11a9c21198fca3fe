import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings";
import { rowsTyped } from "../../src/taskpane/columns/headerTargets";
import { stretches } from "../../src/taskpane/evidence/highlights";
import { rememberedView } from "../../src/taskpane/session/rememberedView";
import { FIRST_VIEW } from "../../src/taskpane/session/viewState";
import { settingsFile, settingsFromFile } from "../../src/taskpane/settings/settingsFile";
import { settingsProblems } from "../../src/taskpane/settings/settingsProblems";
import { fittingTheme } from "../../src/taskpane/theme/surroundings";

const span = (start: number, end: number) => ({ cell: "H5", start, end });

describe("the evidence marks numbers where they stand", () => {
  const TEXT = "完成9.01亿元，增长8%";
  test.each([
    ["none used", [], [["完成9.01亿元，增长8%", null]]],
    [
      "one used",
      [{ span: span(2, 8), as: "actual" }],
      [
        ["完成", null],
        ["9.01亿元", "actual"],
        ["，增长8%", null],
      ],
    ],
    [
      "two, in either order",
      [
        { span: span(11, 13), as: "actual" },
        { span: span(2, 8), as: "target" },
      ],
      [
        ["完成", null],
        ["9.01亿元", "target"],
        ["，增长", null],
        ["8%", "actual"],
      ],
    ],
    [
      "overlapping ones once",
      [
        { span: span(2, 8), as: "actual" },
        { span: span(2, 6), as: "target" },
      ],
      [
        ["完成", null],
        ["9.01亿元", "actual"],
        ["，增长8%", null],
      ],
    ],
    ["one that leaves the text not at all", [{ span: span(11, 99), as: "actual" }], [["完成9.01亿元，增长8%", null]]],
  ] as const)("%s", (_sentence, uses, expected) => {
    expect(stretches(TEXT, uses).map(({ text, used }) => [text, used])).toEqual(expected);
  });
});

describe("header rows as typed", () => {
  test.each<[string, readonly number[] | null]>([
    ["3", [3]],
    ["3-4", [3, 4]],
    ["３—５", [3, 4, 5]],
    ["3至4", [3, 4]],
    ["", null],
    ["4-3", null],
    ["0", null],
    ["第三行", null],
    ["3-400", null],
  ])("%p", (typed, expected) => {
    expect(rowsTyped(typed)).toEqual(expected);
  });
});

describe("the theme follows the surroundings", () => {
  const calm = { forcedColors: false, dark: false };
  test.each([
    ["Office in white", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" }, calm, "light"],
    ["Office in dark grey", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, calm, "dark"],
    [
      "Office in black and white",
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" },
      calm,
      "highContrast",
    ],
    [
      "forced colours win over a white Office",
      { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" },
      { forcedColors: true, dark: false },
      "highContrast",
    ],
    ["a dark browser without Office", null, { forcedColors: false, dark: true }, "dark"],
    [
      "a white Office in a dark browser",
      { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" },
      { forcedColors: false, dark: true },
      "light",
    ],
    ["colours that cannot be read", { bodyBackgroundColor: "", bodyForegroundColor: "" }, calm, "light"],
  ] as const)("%s", (_sentence, office, media, expected) => {
    expect(fittingTheme(office, media)).toBe(expected);
  });
});

describe("settings are checked in a clerk's words", () => {
  const lamps = (change: Partial<Settings["lamps"]>): Settings => ({
    ...DEFAULT_SETTINGS,
    lamps: { ...DEFAULT_SETTINGS.lamps, ...change },
  });
  const curve = (months: number[]): Settings => ({ ...DEFAULT_SETTINGS, pace: { rule: "curve", months } });
  test.each<[string, Settings, Record<string, string>]>([
    ["the defaults are sound", DEFAULT_SETTINGS, {}],
    ["no number", lamps({ yellowBehind: NaN }), { "lamps.yellowBehind": "请填写数字。" }],
    ["below nothing", lamps({ growthRed: -1 }), { "lamps.growthRed": "不能小于 0。" }],
    [
      "yellow below green",
      lamps({ preset: "custom", greenBehind: 5, yellowBehind: 3 }),
      { "lamps.yellowBehind": "黄灯界限不能小于绿灯界限。" },
    ],
    ["the same under a preset, which does not ask", lamps({ preset: "sanya", greenBehind: 5, yellowBehind: 3 }), {}],
    [
      "a falling curve",
      curve([10, 5, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]),
      { "pace.months.1": "不能低于前一个月。" },
    ],
    ["more than all", curve([10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 101]), { "pace.months.11": "不能大于 100。" }],
  ])("%s", (_sentence, settings, expected) => {
    expect(settingsProblems(settings)).toEqual(expected);
  });
});

describe("settings travel as a file", () => {
  const mine: Settings = { ...DEFAULT_SETTINGS, asOf: "2026-09-30", ceilingRate: "capped" };
  test("the standard arrives, the as-of date stays with each office", () => {
    expect(settingsFromFile(settingsFile(mine), { ...DEFAULT_SETTINGS, asOf: "2026-06-30" })).toEqual({
      ...mine,
      asOf: "2026-06-30",
    });
  });
  test.each([
    ["no JSON", "目标"],
    ["another kind of file", '{"settings":{}}'],
    ["null", "null"],
    [
      "rules that are not sound",
      settingsFile({ ...mine, lamps: { ...mine.lamps, preset: "custom", greenBehind: 9, yellowBehind: 1 } }),
    ],
  ])("%s is refused", (_sentence, text) => {
    expect(settingsFromFile(text, mine)).toBeNull();
  });
});

describe("a view that was kept", () => {
  test("comes back as it was", () => {
    const view = {
      ...FIRST_VIEW,
      screen: "results" as const,
      openKey: "表!4",
      filter: { ...FIRST_VIEW.filter, lamps: ["red" as const], unit: "区财政局" },
    };
    expect(rememberedView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });
  test.each([
    ["nothing", null],
    ["another version's", { screen: "start", filter: 3, openKey: {} }],
    ["a decision under way", { ...FIRST_VIEW, screen: "writing" }],
  ])("%s falls back to the first view", (_sentence, kept) => {
    expect(rememberedView(kept)).toEqual(FIRST_VIEW);
  });
});
