import type { IndicatorKind, Qualifier } from "../extraction";

const LOWER_IS_BETTER =
  /(失业率|不良(贷款)?率|死亡|伤亡|事故(起数|数|率)|发案|发病率|负债率|债务率|投诉(率|量|件)|差错率|漏损率|漏失率|返贫|辍学率|信访(量|率|总量|件)|浓度|PM2\.?5|PM10|能耗|排放量|污染天数|超标率|退件率|流失率|空置率|逾期|三公|(审批|办理|办结|审批服务)(时限|时间|时长)|容积率|赤字率|降幅为负|病死率|重复投诉|舆情)/i;
const CEILING_HEADING = /(控制(数|值|目标|指标|在)|上限|不超过|不高于|不突破|(?<!不)低于|以内|以下|约束值|≤|最高)/;
const REDUCTION = /(下降|降低|降幅|削减|压减|减排|减少|压缩)(率|幅度|比例|目标)?/;
const GROWTH = /(增速|增长率|增幅|(增长|提高|提升)(?![到至]))/;
const RATIO = /^[%‰％]$|百分点$/;
const RATIO_NAME = /(率|占比|比例|比重|覆盖面|满意度|达标度)(\(%\)|（%）)?$/;

/** Is the measure a ratio by its unit, or by a name such as 满意率 where no unit is stated? */
export function isRatio(name: string, unit: string): boolean {
  return RATIO.test(unit) || (unit === "" && RATIO_NAME.test(name));
}

/**
 * What kind of target a figure is, by its unit, the words of its name and heading, and the words around the figure itself.
 * 控制数 and lower-is-better names are ceilings, a 下降 of so many percent a reduction, 增速 growth, other ratios floors; all else
 * accumulates. Source: the trade's rules on 完成率 by kind of target.
 */
export function measureKind(measure: {
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly value: number;
}): IndicatorKind {
  const { name, heading, text, unit, qualifier, value } = measure;
  const words = `${heading} ${name} ${text}`;
  const ratio = isRatio(name, unit);
  if (ratio && REDUCTION.test(`${name} ${text} ${heading}`) && qualifier !== "atMost") return "reduction";
  if (qualifier === "atMost" || CEILING_HEADING.test(heading) || CEILING_HEADING.test(text)) return "ceiling";
  if (qualifier !== "atLeast" && LOWER_IS_BETTER.test(name)) return "ceiling";
  if (CEILING_HEADING.test(name) && !/(化解|处置|下降)/.test(name)) return "ceiling";
  if (ratio && GROWTH.test(words)) return "growth";
  // 控亏-500万元: a share of a loss says nothing, a smaller loss is better.
  return ratio || value < 0 ? "floor" : "amount";
}
