import fc from "fast-check";
import { readQuantities } from "../../../src/domain/extract/parsers/quantity";
import { convert, unitMeaning } from "../../../src/domain/extract/unit";

const SEED = { seed: 20_210_331, numRuns: 400 };
const DIGITS = "零一二三四五六七八九";

/** A whole number up to 9,999,999,999 in everyday Chinese. */
function chinese(value: number): string {
  if (value >= 1e8) return grouped(value, 1e8, "亿");
  if (value >= 1e4) return grouped(value, 1e4, "万");
  return fourDigits(value);
}

function grouped(value: number, size: number, word: string): string {
  const rest = value % size;
  return chinese(Math.floor(value / size)) + word + (rest === 0 ? "" : (rest < size / 10 ? "零" : "") + chinese(rest));
}

function fourDigits(value: number): string {
  let text = "";
  for (const [size, word] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) text += (size === 10 && value < 20 ? "" : DIGITS[digit]) + word;
    else if (text !== "" && !text.endsWith("零") && value % size !== 0) text += "零";
  }
  return text;
}

const inOnes = (text: string): number | null => {
  const [found, ...rest] = readQuantities(text);
  return found && rest.length === 0 ? convert(found.value, found.unit, "元") : null;
};

test("a number written in Chinese is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9_999_999_999 }), (value) =>
      expect(inOnes(`${chinese(value)}元`)).toBe(value),
    ),
    SEED,
  );
});

test("a number with thousands separators is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) =>
      expect(inOnes(`${value.toLocaleString("en")}元`)).toBe(value),
    ),
    SEED,
  );
});

test("full-width digits say what half-width ones say", () => {
  const wide = (text: string) => text.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const text = `${whole}.${part}万元`;
      expect(inOnes(wide(text))).toBe(inOnes(text));
    }),
    SEED,
  );
});

test("a value survives the way into another unit and back", () => {
  const families = [
    ["元", "万元", "亿元", "万亿元"],
    ["平方米", "万平方米", "公顷", "平方公里"],
    ["米", "公里"],
    ["人", "万人"],
    ["吨", "公斤", "万吨"],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...families),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 10_000_000 }),
      (family, a, b, cents) => {
        const from = family[a % family.length] as string;
        const to = family[b % family.length] as string;
        const value = cents / 100;
        expect(convert(convert(value, from, to) as number, to, from)).toBeCloseTo(value, 9);
      },
    ),
    SEED,
  );
});

test("any text is read without harm, and every span lies inside it", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          ..."0123456789.,，、。；()（）%万亿元个一二三十百年月日前完成其中分别增长下降至—-～ \n第每",
        ),
        maxLength: 80,
      }),
      (text) => {
        for (const { start, end, unit, value } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(Number.isFinite(value)).toBe(true);
          expect(unit === "" || /^[万亿]+$/.test(unit) || unitMeaning(unit) !== null).toBe(true);
        }
      },
    ),
    { ...SEED, numRuns: 1500 },
  );
});
