import { type PairRow, row } from "./pairs";

/** Names that differ by one character: another measure, unless the two characters mean the same. */
export const exchanged: readonly PairRow[] = [
  row("新建供水管网46公里", "新建污水管网39公里。", "46公里 → —"),
  row("新建供水管网46公里", "新建供水管网39公里。", "46公里 → 39公里"),
  row("改造农村公路46公里", "改造农村道路39公里。", "46公里 → 39公里"),
  row("培训农业技术人员300人", "培训农机技术人员260人。", "300人 → —"),
  row("完成公路养护200公里", "完成水路养护160公里。", "200公里 → —"),
  row("实现利润总额24亿元", "实现利税总额21亿元。", "24亿元 → —"),
  row("引进博士10名", "引进硕士23名。", "10名 → —"),
  row("引进博士10名", "引进硕士23名、博士4名。", "10名 → 4名"),
  row("完成农村改厕1800户", "完成农村户厕改造1420户。", "1800户 → 1420户"),
];
