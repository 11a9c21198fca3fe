import type { format } from "numfmt";

/** What Chinese writers of workbooks call "General"; the library knows the English word only. */
const GENERAL_IN_CHINESE = /G\/通用格式/gi;
/** Excel rounds a number as it is written: 1.005 becomes 1.01, though its binary form lies a little below the half. */
const ONTO_THE_HALF = 1 + Number.EPSILON;

let library: typeof format | null = null;

/**
 * Fetches what shows numbers by their formats: a tenth of the page's first load, and most target tables have none.
 * Where it cannot be fetched, numbers show as General.
 */
export async function loadNumberFormats(): Promise<void> {
  library ??= await import("numfmt").then(
    (loaded) => loaded.format,
    () => null,
  );
}

/** A number as its Excel format code shows it; a code that cannot be read shows as General. */
export function formatNumber(value: number, code: string): string {
  if (!library) return String(Number(value.toPrecision(10)));
  const shown = Number.isInteger(value) ? value : value * ONTO_THE_HALF;
  const general = library("General", shown);
  return library(code.replace(GENERAL_IN_CHINESE, "General"), shown, { throws: false, invalid: general });
}
