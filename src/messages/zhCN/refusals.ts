import type { RefusalCode } from "../../app/ports/codes";

type Facts = Readonly<Record<string, string | number>>;

/** “的 B5、C7 单元格”, or nothing where no cell is known. */
function cellsIn({ cells, count }: Facts): string {
  if (!cells) return "";
  const named = String(cells).split("、").length;
  return `的 ${cells} ${Number(count) > named ? `等 ${count} 个` : ""}单元格`;
}

const refusalSentences: Readonly<Record<RefusalCode, (facts: Facts) => string>> = {
  "structure-protected": () => "工作簿结构受保护，不能增加工作表，请先取消保护。",
  "sheet-protected": (f) => `工作表“${f.sheet}”受保护，请先取消保护。`,
  "co-authoring-lock": () => "文件正由他人编辑，请稍后再试。",
  "cell-edit-mode": () => "有单元格正在编辑，请按回车结束编辑后再试。",
  "sheet-limit": () => "工作表数量已达上限，请删去不用的工作表。",
  "source-changed": (f) => `工作表“${f.sheet}”在测算后有改动，请重新测算。`,
  "source-missing": (f) => `工作表“${f.sheet}”已被删除或改名，请重新测算。`,
  "read-only": () => "文件以只读方式打开，请另存后再试。",
  "mark-columns-occupied": (f) => `工作表“${f.sheet}”表格右侧的列已有内容，请在设置中改用整行填充或不作标记。`,
  "controls-on-own-sheet": (f) => `汇总表“${f.sheet}”上有切片器、数据透视表或控件，请先移到其他工作表再试。`,
  "nothing-to-undo": () => "没有可以撤销的写入。",
  "undo-resaved": () =>
    "文件在写入后由其他软件保存过，写入前的汇总表或标注已不能还原，未作撤销；如不再需要汇总表，可直接删除这些工作表。",
  "undo-overtaken": (f) => `工作表“${f.sheet}”${cellsIn(f)}在写入后又有改动，为免丢失未作撤销。`,
  "edits-lost": (f) => `汇总表“${f.sheet}”${cellsIn(f)}有手工改动或补充的内容，重写后不再保留，请先抄到别处。`,
  "edits-unknown": (f) =>
    `汇总表“${f.sheet}”的写入记录不在文件中（可能由其他软件保存过），不能核对其中有无手工内容，重写将替换整张表。`,
  "objects-lost": (f) => `汇总表“${f.sheet}”上有后加的图片或图表，按现在的设置这张表不再保留，将一并删除。`,
  "comments-lost": (f) => `汇总表“${f.sheet}”${cellsIn(f)}有批注，按现在的设置这张表不再保留，批注将一并删除。`,
};

/** Why a write may not be done, and what to do. */
export function refusalSentence(refusal: { readonly code: RefusalCode; readonly facts: Facts }): string {
  return refusalSentences[refusal.code](refusal.facts);
}
