import type { WorkbookSnapshot } from "../domain/sheet/snapshot";

/** Characters that goals and progress are full of and that Simplified Chinese does not have. */
const TRADITIONAL =
  /[萬億個達產業務實現結構設開關與為來時會經濟區項標總額長戶畝縣鎮鄉導單責進廠資質農衛環學醫險預計數據電車書處]/u;

/**
 * The way to turn a workbook's Traditional characters into Simplified ones, or undefined where it has none: the dictionary
 * is large and is loaded only when needed.
 */
export async function simplifierFor(workbook: WorkbookSnapshot): Promise<((text: string) => string) | undefined> {
  if (!isTraditional(workbook)) return undefined;
  const { Converter } = await import("opencc-js/t2cn");
  return Converter({ from: "t", to: "cn" });
}

function isTraditional(workbook: WorkbookSnapshot): boolean {
  return workbook.sheets.some((sheet) =>
    sheet.rows.some((row) => row?.some((cell) => cell?.type === "text" && TRADITIONAL.test(cell.text))),
  );
}
