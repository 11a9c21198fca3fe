const LEVEL = "(?:省|市|区|县|州|旗|乡|镇)";
const BODY = "(?:部门|单位|机关|科室|企业|委办局)";
const PLACE = "(?:乡镇?|镇|街道?(?:办事处)?|镇街|街镇|乡镇街道|镇办|县区|县|社区|村居?|园区)";

/** Ways of naming nobody in particular. Each must cover the whole name. */
const VAGUE: readonly RegExp[] = [
  // 各位副区长, 各乡、街道办事处, 各项目责任单位; no body's proper name begins with 各
  /^各.+$/u,
  // 相关部门, 区直有关部门, 相关县级领导; not 有关 inside a proper name (有关农产品检测中心 names one body)
  new RegExp(
    `^.{0,6}(?:相关|有关)(?:各|责任|职能|行业|主管|${LEVEL}[直级属]?)*(?:${BODY}|${PLACE}|领导|负责人|人员|方面?)?$`,
    "u",
  ),
  // 区直部门, 市直各单位, 部门; not 区直机关工委
  new RegExp(`^全?${LEVEL}?(?:[直级属]|直属)?各?${BODY}$`, "u"),
  new RegExp(`^全?${LEVEL}(?:[直级属]|直属)?各.+$`, "u"),
  // 分管副区长, 区领导, 副区长; not 区长, of whom there is one
  new RegExp(
    `^${LEVEL}?(?:级|委|政府)*(?:分管|主管|联系|包保|包联|挂点|挂联|牵头|责任)*(?:领导|副${LEVEL}长|负责人|班子成员)$`,
    "u",
  ),
  /^(?:全体|所有|其他|其余).+$/u,
  // 街道办事处, 属地街道, 项目所在地政府; not 城东街道
  new RegExp(`^(?:属地|辖区|所在地|项目所在地?)?(?:${PLACE}|${PLACE}?(?:人民)?政府)(?:、${PLACE})*$`, "u"),
  /^(?:属地|辖区)$/u,
  new RegExp(`^(?:项目|行业)?(?:牵头|责任|主管|承办|承担|建设|实施|业主|配合|成员)(?:责任)?(?:${BODY}|人)$`, "u"),
  /^项目(?:业主|单位|法人)$/u,
  // 区发改局等部门: more bodies than it names
  new RegExp(`^.+等(?:有关|相关|各)?(?:${BODY}|${PLACE}|领导)$`, "u"),
  /^(?:待定|待明确|未定|未明确)$/u,
];

/**
 * Does the name point at nobody in particular (各位副区长, 相关部门, 各乡、街道办事处, 区直有关部门)? Such owners are listed
 * and never ranked. Source: the trade's rules on 排名. Spaces in the name do not matter.
 */
export function isVagueOwner(name: string): boolean {
  const squeezed = name.replace(/\s+/gu, "");
  return VAGUE.some((pattern) => pattern.test(squeezed));
}
