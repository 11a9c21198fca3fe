const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system; its 29 February 1900, which never was, shifts the days before March 1900 by one. */
const DAY_0 = Date.UTC(1899, 11, 30);
const TOKEN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|上午\/下午|E[+-]|[ymdhs]+|./giu;

/**
 * A number as its Excel format code shows it: sections, digits and grouping, percent, exponents, dates and times of the 1900
 * system. Colours, fractions and conditions other than sign are not followed; what is not understood shows as General.
 */
export function formatNumber(value: number, code: string): string {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const { section, shown } = sectionFor(value, sections);
  const tokens = section.match(TOKEN) ?? [];
  if (tokens.length === 0) return "";
  if (/general|G\/通用格式|@/i.test(section)) return affixed(section, general(shown));
  if (/\?\s*\/|\/\s*\?/.test(section)) return general(shown);
  return tokens.some(isDatePart) ? formatDate(shown, tokens) : formatDigits(shown, tokens);
}

/** Positive, negative, zero, in that order; a section of its own for negatives brings its own sign. */
function sectionFor(value: number, sections: readonly string[]): { section: string; shown: number } {
  if (value < 0 && sections.length > 1) return { section: sections[1]!, shown: -value };
  if (value === 0 && sections.length > 2) return { section: sections[2]!, shown: 0 };
  return { section: sections[0]!, shown: value };
}

/** Eleven characters at most, as Excel gives a number without a format. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return value.toExponential(5).replace(/\.?0+e/, "E");
  return String(Number(value.toPrecision(10)));
}

const affixed = (section: string, text: string): string =>
  (section.match(TOKEN) ?? [])
    .map(literal)
    .join("")
    .replace(/general|G\/通用格式|@/i, text);

/** What a token that is no digit or date part shows. */
function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  if (token.startsWith("*")) return "";
  if (token.startsWith("[$")) return token.slice(2, -1).replace(/-[^-]*$/, "");
  return token.startsWith("[") ? "" : token;
}

const isDatePart = (token: string): boolean => /^([ymdhs]+|\[[hms]+\]|AM\/PM|A\/P|上午\/下午)$/i.test(token);
const isDigit = (token: string): boolean => token === "0" || token === "#" || token === "?";

function formatDigits(value: number, tokens: readonly string[]): string {
  const first = tokens.findIndex(isDigit);
  if (first < 0) return (value < 0 ? "-" : "") + tokens.map(literal).join("");
  const last = tokens.findLastIndex((token) => isDigit(token) || token === ".");
  const exponent = tokens.findIndex((token) => /^E[+-]$/i.test(token));
  const point = tokens.indexOf(".", first);
  const end = exponent < 0 ? last : exponent - 1;
  const whole = tokens.slice(first, point < 0 ? end + 1 : point);
  const decimals = point < 0 ? [] : tokens.slice(point + 1, end + 1).filter(isDigit);
  const scaled = tokens.filter((token) => token === "%").length;
  // commas right behind the last digit divide by a thousand each, commas between digits group
  let thousands = 0;
  while (tokens[end + 1 + thousands] === ",") thousands++;
  const size = (Math.abs(value) * 100 ** scaled) / 1000 ** thousands;
  const places = exponent < 0 ? 0 : size === 0 ? 0 : Math.floor(Math.log10(size));
  const [units = "0", fraction = ""] = fixed(size / 10 ** places, decimals.length).split(".");
  const least = whole.filter((token) => token === "0").length;
  const padded = (units === "0" ? "" : units).padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  let optional = decimals.length;
  while (optional > 0 && decimals[optional - 1] !== "0" && fraction[optional - 1] === "0") optional--;
  const shown = optional > 0 || (point >= 0 && decimals.length === 0) ? `.${fraction.slice(0, optional)}` : "";
  const isZero = /^[0.,]*$/.test(grouped + shown);
  const power = exponent < 0 ? "" : `E${places < 0 ? "-" : "+"}${String(Math.abs(places)).padStart(2, "0")}`;
  const tail = exponent < 0 ? last + 1 + thousands : last + 1;
  const literals = (from: number, to?: number): string => tokens.slice(from, to).map(literal).join("");
  return `${value < 0 && !isZero ? "-" : ""}${literals(0, first)}${grouped}${shown}${power}${literals(tail)}`;
}

/** Rounded half away from zero on the number as it is written, so that 1.005 becomes 1.01 as in Excel. */
function fixed(size: number, places: number): string {
  const written = Number(size.toPrecision(15));
  const shifted = Number(`${written}e${places}`);
  if (!Number.isFinite(shifted) || String(written).includes("e")) return written.toFixed(Math.min(places, 100));
  return (Math.round(shifted) / 10 ** places).toFixed(places);
}

function formatDate(serial: number, tokens: readonly string[]): string {
  if (serial < 0) return general(serial);
  // shown to the second: what is less is an artefact of the fraction
  const seconds = Math.round(serial * 86_400);
  const date = new Date(DAY_0 + seconds * 1000 + (serial < 60 ? DAY_MS : 0));
  const isTwelve = tokens.some((token) => /^(AM\/PM|A\/P|上午\/下午)$/i.test(token));
  return tokens
    .map((token, index) => {
      const part = token.toLowerCase();
      if (/^\[h+\]$/.test(part)) return String(Math.floor(seconds / 3600));
      if (/^\[m+\]$/.test(part)) return String(Math.floor(seconds / 60));
      if (/^\[s+\]$/.test(part)) return String(seconds);
      if (part === "am/pm" || part === "a/p") return date.getUTCHours() < 12 ? "AM" : "PM";
      if (part === "上午/下午") return date.getUTCHours() < 12 ? "上午" : "下午";
      if (!/^[ymdhs]+$/.test(part)) return literal(token);
      return datePart(part, date, isTwelve, isMinute(tokens, index));
    })
    .join("");
}

/** mm counts minutes behind hours or before seconds, months elsewhere. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const isPart = (token: string): boolean => /^([ymdhs]+|\[[hms]+\])$/i.test(token);
  const before = tokens.slice(0, index).findLast(isPart);
  const after = tokens.slice(index + 1).find(isPart);
  return /h/i.test(before ?? "") || /^\[?s/i.test(after ?? "");
}

function datePart(part: string, date: Date, isTwelve: boolean, minute: boolean): string {
  const number = (value: number): string => String(value).padStart(Math.min(part.length, 2), "0");
  switch (part[0]) {
    case "y":
      return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
    case "m":
      return number(minute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case "d":
      return part.length > 2 ? `周${"日一二三四五六"[date.getUTCDay()]}` : number(date.getUTCDate());
    case "h":
      return number(isTwelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    default:
      return number(date.getUTCSeconds());
  }
}
