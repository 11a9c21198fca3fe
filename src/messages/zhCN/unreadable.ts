import type { UnreadableCode } from "../../app/ports/codes";

/** Why a file cannot be read, and what to do: one sentence each. */
export const unreadableSentences: Readonly<Record<UnreadableCode, string>> = {
  missing: "找不到这个文件，请核对文件名和所在位置。",
  folder: "这是一个文件夹，请选择其中的一个 .xlsx 工作簿。",
  empty: "这个文件是空的（0 字节），请重新导出或向提供人再要一份。",
  "not-a-workbook":
    "这个文件不是 Excel 工作簿，只改扩展名不能变成工作簿；请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再试。",
  "old-xls": "这是旧版 .xls 工作簿，请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  et: "这是 WPS 表格的 .et 文件，请用 WPS 打开，另存为“Microsoft Excel 文件（.xlsx）”后再试。",
  csv: "这是 .csv 文本文件，请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  encrypted: "这个工作簿设有打开密码，请用 Excel 或 WPS 打开并取消密码，保存后再试。",
  truncated: "这个工作簿不完整或已损坏，可能没有下载或复制完；请重新取得一份，或用 Excel 打开修复后另存为 .xlsx。",
  "zip-without-workbook":
    "这个文件是压缩包，里面没有 .xlsx 工作簿的内容；若是 .xlsb、.ods 等格式，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  "too-large": "这个文件展开后过大，超出可以安全处理的范围，没有打开；请删去无用的工作表和空行，另存后再试。",
  "no-permission": "没有读取这个文件的权限，请检查文件权限，或先关闭正在占用它的程序。",
};
