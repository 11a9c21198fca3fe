import { extract } from "../../../src/domain/extract/extract";
import { rowOf } from "../../support/taskRow";

const GOAL = "新建村级养老服务站6个";
const DONE = "新建养老服务站6个";
const SHORT = "新建养老服务站4个";

test.each([
  ["填“是”即已完成", "推进殡葬改革", "改革方案已印发，各项工作有序开展", "是否完成", "是", "done"],
  ["填“已完成”即已完成", "推进殡葬改革", "改革方案已印发，各项工作有序开展", "状态", "已完成", "done"],
  ["填“未开展”即未启动", "推进殡葬改革", "受机构改革影响", "完成质量", "未开展", "not-started"],
  ["填“部分完成”即仍在推进", "推进殡葬改革", "全面完成", "完成质量", "部分完成", "underway"],
  ["不是问是否完成的,“是”不算", "推进殡葬改革", "改革方案已印发，各项工作有序开展", "是否公开", "是", "underway"],
  ["基本完成不是完成", "推进殡葬改革", "改革方案已印发，各项工作有序开展", "状态", "基本完成", "underway"],
  ["填“是”而数字未达到,以数字为准", GOAL, SHORT, "是否完成", "是", "underway"],
  ["填“未启动”而已有完成数,以数字为准", GOAL, SHORT, "状态", "未启动", "underway"],
  ["填“推进中”而各项目标已达到,以数字为准", GOAL, DONE, "状态", "推进中", "done"],
  ["没有填,照原文", "推进殡葬改革", "改革方案已印发，各项工作有序开展", "状态", "", "underway"],
])("%s", (_sentence, task, progress, asked, text, status) => {
  const verdict = text === "" ? null : { cell: "E1", text, asked };
  const row = { ...rowOf({ task, progress }), verdict };
  expect(extract(row, { asOf: "2021-09-30", year: 2021, kind: "narrative" }).status).toBe(status);
});
