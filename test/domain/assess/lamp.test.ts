import { lampOfBound, lampOfRate, worstLamp } from "../../../src/domain/assess/lamp";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";

const lamps = (preset: "default" | "yinchuan" | "sanya" | "xinhuang" | "custom", rest = {}) => ({
  ...DEFAULT_SETTINGS.lamps,
  preset,
  ...rest,
});

test.each([
  ["达到序时为绿", "default", 0, 50, "green"],
  ["落后一点为黄", "default", -0.01, 50, "yellow"],
  ["落后10个点仍为黄", "default", -10, 50, "yellow"],
  ["落后超过10个点为红", "default", -10.01, 50, "red"],
  ["银川:落后10个点仍为绿", "yinchuan", -10, 50, "green"],
  ["银川:落后30个点为黄", "yinchuan", -30, 50, "yellow"],
  ["银川:落后超过30个点为红", "yinchuan", -30.1, 50, "red"],
  ["三亚:落后序时的一半为黄", "sanya", -25, 50, "yellow"],
  ["三亚:落后超过一半为红", "sanya", -25.1, 50, "red"],
  ["新晃:达到应完成的八成为绿", "xinhuang", -10, 50, "green"],
  ["新晃:不足八成为黄", "xinhuang", -10.1, 50, "yellow"],
  ["新晃:不足六成为红", "xinhuang", -20.1, 50, "red"],
] as const)("%s", (_sentence, preset, gap, pace, lamp) => {
  expect(lampOfRate(gap, pace, lamps(preset))).toBe(lamp);
});

test("自定义的界限由使用者给出", () => {
  const own = lamps("custom", { greenBehind: 2, yellowBehind: 5 });
  expect([-2, -5, -5.1].map((gap) => lampOfRate(gap, 50, own))).toEqual(["green", "yellow", "red"]);
});

test.each([
  ["增速未达目标为黄", "growth", 1.5, 9.5, "yellow"],
  ["增速差2个点以内为黄", "growth", 2, 9.5, "yellow"],
  ["增速差超过2个点为红", "growth", 2.1, 9.5, "red"],
  ["达到为绿", "floor", 0, 98, "green"],
  ["下限差目标的5%以内为黄", "floor", 4.9, 98, "yellow"],
  ["下限差得更多为红", "floor", 5, 98, "red"],
  ["上限超出5%以内为黄", "ceiling", 0.2, 4, "yellow"],
  ["上限超出更多为红", "ceiling", 0.21, 4, "red"],
] as const)("%s", (_sentence, kind, shortBy, target, lamp) => {
  expect(lampOfBound(kind, shortBy, target, DEFAULT_SETTINGS.lamps)).toBe(lamp);
});

test("任务取各指标中最差的灯,未评判的不算", () => {
  expect(worstLamp(["green", "grey", "yellow"])).toBe("yellow");
  expect(worstLamp(["green", "red", "yellow"])).toBe("red");
  expect(worstLamp(["grey"])).toBe("grey");
});
