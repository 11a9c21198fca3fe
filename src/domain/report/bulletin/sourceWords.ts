import { bulletinWords, sheetNames } from "../../../messages/zhCN";
import type { Figure } from "./bulletin";

/** Where a figure comes from, in words: "三季度!H5", "测算总览!C6", "“数据问题”表计数". */
export function sourceWords({ source, now, basis }: Figure): string {
  const { own, fixed } = bulletinWords.sheet;
  if (source) return own(source.sheet, source.cell);
  return now ? own(sheetNames[now.key], now.cell) : (basis ?? fixed);
}
