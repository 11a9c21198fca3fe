import type { Claim } from "../claim";
import { DESIGNATED, EXPECTED, LAST_YEAR, PLAN, REMAINING } from "../lexicon/roleWords";
import { PLAN_AS_BASE } from "./planAsBase";
import { convert } from "../unit";
import type { RoleRule } from "./roleRule";
import { clauseBefore, leftOf } from "../wordsBefore";

const GOES_ON_PLANNED = /(?:^|[,，。;；])(?:计划|拟|预计)[^,，。;；]{0,10}再[^,，。;；]{1,16}[,，]$/;
const NOT_YET_BUILT = /建成(?:后)?|可容纳|造价|总投资|投入使用|年底|全年|明年|将|能|可(?!支配|比|持续|再生)/;

/** 预计全年增长5.5%, 预计全年完成281亿元，增长6%: the rest of the sentence tells of the year's end. Comes before changes, whose words touch their number. */
export const forecastRule: RoleRule = {
  name: "forecast",
  why: "对全年的预测，不是已完成数",
  needs: "可达 可完 可实 将达 预计 预测 预期 有望 可望",
  decide(claim, text, _claims, { side }) {
    if (side === "goal") return null;
    const ahead = text.slice(claim.sentence.start, claim.mention.outerStart);
    const word = FORECAST.exec(ahead);
    // A forecast in a bracket ends with it.
    return word && !ahead.slice(word.index).includes(")") ? { role: "plan" } : null;
  },
};
const FORECAST =
  /全年[^,，。;；]{0,12}(?:可达|可完成|可实现|将达)|(?:预计|预测|预期)(?:到|至)?(?:今年|本年)?(?:全年|年底|年末)|(?:全年|年底|年末)(?:预计|有望|可望)/;

/** 去年同期的15亿元, 年初的30%: an earlier value. 较去年同期增长 is a change and was settled before. */
export const lastYearRule: RoleRule = {
  name: "last-year",
  why: "上年或同期数",
  needs: LAST_YEAR.listed,
  decide(claim, text) {
    const left = leftOf(claim, text);
    const word = LAST_YEAR.lastIn(left);
    if (!word) return null;
    if (/^年初$/.test(word[1]) && !/比年初|较年初|年初的/.test(left)) return null;
    return { role: "last-year" };
  },
};

/** 剩余4个小区, 尚有3户: what is still missing. */
export const remainingRule: RoleRule = {
  name: "remaining",
  why: "尚未完成的部分",
  needs: `${REMAINING.listed} 待 未达`,
  decide(claim, text, _claims, { side }) {
    if (side === "goal") return null;
    const left = leftOf(claim, text);
    const predicate = text.slice(claim.right.start, claim.right.end);
    const word = REMAINING.firstIn(left);
    // 停工楼宇处置5个, 清收拖欠工资320万元: what was left lying has been dealt with.
    if (word && !DEALT_WITH.test(left.replace(word[1], ""))) return { role: "remaining" };
    // 3个乡镇已通过市级评审，待省级复核
    if (
      /^[^。;；\d]{0,20}[,，](?:尚|正在)?(?:等)?待[^,，。;；]{0,6}(?:复核|验收|命名|授牌|认定|评审)/.test(
        text.slice(claim.mention.outerEnd, claim.sentence.end),
      )
    )
      return { role: "remaining" };
    // 1所待验收 has not passed.
    if (/^(?:正在)?(?:等)?待(?!遇)/.test(predicate)) return { role: "remaining" };
    const open = /^[^,，]{0,12}(?:尚未|暂未|未(?:开工|动工|启动|完成|整改|办结|达标)|停工|滞后)/.exec(predicate);
    return open && !ENDED.test(predicate.slice(open[0].length)) ? { role: "remaining" } : null;
  },
};

const DEALT_WITH = /清偿|清理|清缴|处置|处理|清收|清欠|化解|盘活|复工|兑付|解决|追回|追缴|收回|消化|核销|偿还/;
/** 5个停工|楼宇已全部处置完毕: a name of the thing, of which the sentence says that it is no longer so. */
const ENDED =
  /^的?[\u4e00-\u9fff]{0,4}(?:项目|工程|楼宇|楼盘|工地|企业|矿山|地块|小区|事项|任务|问题|房屋)(?:目前|现)?(?:已|均|都|全部)/;

/** What will be: 计划9月, 预计年底前完成27项, 拟建3处. 预计 before a statistic of the running period is accepted as expected. */
export const planRule: RoleRule = {
  name: "plan",
  why: "计划或预测，不是已完成数",
  needs: `${PLAN.listed} ${EXPECTED.listed} 快报 初步 再`,
  orTimes: true,
  decide(claim, text, _claims, { side, asOf }) {
    if (side === "goal") return null;
    const ahead = clauseBefore(claim, text);
    // 7家拟关停退出
    if (claim.predicate !== "" && /^(?:均|都)?(?:拟|计划(?!的)|将|预计)/.test(claim.predicate)) return { role: "plan" };
    const { outerEnd } = claim.mention;
    if (text[outerEnd] === "(" && /^\((?:预计数?\)|快报数?\)|初步)/.test(text.slice(outerEnd, outerEnd + 8)))
      return { role: claim.mention.meaning.dimension === "ratio" ? "ratio" : "level", expected: true };
    const later = claim.times.some(
      (time) => time.date !== null && time.date > asOf && time.form !== "year" && time.form !== "period",
    );
    const expected = EXPECTED.lastIn(ahead);
    if (expected) {
      const reach = ahead.slice(expected[0] + expected[1].length);
      const before = ahead.slice(0, expected[0]);
      if (later || NOT_YET_BUILT.test(reach) || /全年|年底/.test(before)) return { role: "plan" };
      return { role: claim.mention.meaning.dimension === "ratio" ? "ratio" : "level", expected: true };
    }
    // 计划12月再举办1期，培训120人次
    const clausesBefore = text.slice(Math.max(claim.sentence.start - 1, 0), claim.clause.start);
    if (clausesBefore.includes("再") && GOES_ON_PLANNED.test(clausesBefore)) return { role: "plan" };
    const plan = plannedIn(ahead);
    if (!plan) return later && !/已|年内(?:累计|共)/.test(ahead) ? { role: "plan" } : null;
    // 提前两个月完成计划, 为年度计划的…: the word names the plan and does not govern the number.
    if (/^(?:计划|目标|规划|设计)$/.test(plan[1])) {
      const around = ahead.slice(Math.max(0, plan[0] - 8), plan[0] + plan[1].length);
      if (
        PLAN_AS_BASE.test(around) ||
        /已|完成|累计|^\d[^,，]{1,9}、(?:完工|竣工|建成|办结|到位)$/.test(ahead.slice(plan[0] + plan[1].length))
      )
        return null;
      if (/(?:年度|全年)$/.test(ahead.slice(0, plan[0]))) return null;
    }
    if (plan[1] === "将" && (/即将|将[军士近]/.test(ahead) || isHandled(ahead, plan[0], text, claim))) return null;
    return /已经|已完成|累计完成/.test(ahead.slice(plan[0])) ? null : { role: "plan" };
  },
};

/** 已将538家药店纳入统筹, 将12个村并入城区: 将 before its object tells what was done with it; 下半年将新增20家 is to come. */
function isHandled(ahead: string, at: number, text: string, claim: Claim): boolean {
  if (/(?:已|已经|均已|共|累计|先后)$/.test(ahead.slice(0, at))) return true;
  return (
    at + 1 === ahead.length &&
    !/下半年|下月|明年|年底|下一步/.test(ahead) &&
    /^[^,，。;；]{0,16}(?:纳入|列入|划入|并入|移交|下放|转为|改造为|调整为|整合)/.test(
      text.slice(claim.mention.outerEnd, claim.clause.end),
    )
  );
}

/** The last word of planning; 已争取上级资金 and 共争取项目 tell what was won. */
function plannedIn(ahead: string): ReturnType<typeof PLAN.lastIn> {
  const plan = PLAN.lastIn(ahead);
  if (plan?.[1] !== "争取") return plan;
  const before = ahead.slice(0, plan[0]);
  const won =
    /(?:已|已经|共|累计|成功|向上)$/.test(before) ||
    /^(?:到|上级|中央|中省|国家|各类|专项|债券|资金|项目|无偿|补助|政策)/.test(ahead.slice(plan[0] + 2));
  return won ? plannedIn(before) : plan;
}

/** 完成500盏路灯改造的摸底和初步预算, 对2178户进行摸底, 排查出…: looked at, not done. */
export const surveyRule: RoleRule = {
  name: "survey",
  why: "摸底、方案等前期工作，不是完成数",
  needs:
    "摸底 初步 预算 方案 选址 可研 前期 意向 勘测 勘察 踏勘 测绘 调查 制定 制订 编制 发现 鉴定 核定 备案 采购 订购 报名 站址 排查 测算 估算 规划 设计 在库 储备 在谈 洽谈 考察 筛选 征集 谋划 预签约",
  decide(claim, text, _claims, { side }) {
    if (side === "goal") return null;
    const behind = text.slice(claim.right.start, Math.min(claim.clause.end, claim.right.start + 30));
    if (
      /^[^,，。;；]{0,24}?(?:摸底|初步预算|预算编制|方案(?:编制|评审|设计)?|选址|可研|前期手续|意向|勘测|勘察|踏勘|测绘|调查|(?:制定|制订|编制)[^,，]{0,8}(?:计划|清单|台账))/.test(
        behind,
      )
    )
      return { role: "survey" };
    const ahead = clauseBefore(claim, text);
    return SURVEYED.test(ahead.slice(-16)) ? { role: "survey" } : null;
  },
};

/** Looked into, put on a list, bought or signed up for: what comes before the work. */
export const SURVEYED =
  /发现|鉴定|核定|备案|采购|订购|报名|站址|摸底|排查|调查(?!失业)|初步预算|测算|估算|规划|设计|在库|(?<!土地)储备(?![林粮肉棉油糖仓池金]|土地|库容|冷库|物资|基地|能力)|在谈|洽谈|考察|初步确定|筛选|征集|谋划|预签约|意向/;

/** 确定东升等10个社区为创建点: chosen, not built. */
export const designatedRule: RoleRule = {
  name: "designated",
  why: "确定、列入或申报，不是建成",
  needs: `${DESIGNATED.listed} 创建点 试点 示范点 对象 单位 初审 落实 安排`,
  decide(claim, text, claims, { side }) {
    if (side === "goal") return null;
    if (isProvidedFor(claim, text, claims[claim.index + 1])) return { role: "designated" };
    const ahead = clauseBefore(claim, text);
    const word = DESIGNATED.lastIn(ahead);
    const behind = text.slice(claim.right.start, claim.right.end);
    if (word && !/(?:试点|创建点)$/.test(word[1])) return { role: "designated" };
    return /为(?:[\u4e00-\u9fff]{0,6})(?:创建点|试点|示范点|对象|单位)$|^[^,，]{0,10}(?:列入|入选(?!全国|国家|全省|省|市级)|列为|已申报|通过初审)/.test(
      behind,
    )
      ? { role: "designated" }
      : null;
  },
};

/** 落实水肥一体化面积1万亩，已完成管网铺设6200亩: provided for, beside what is done of it. */
function isProvidedFor(claim: Claim, text: string, next: Claim | undefined): boolean {
  return (
    next !== undefined &&
    next.mention.meaning.dimension === claim.mention.meaning.dimension &&
    (convert(next.mention.value, next.mention.unit, claim.mention.unit) ?? 0) < claim.mention.value &&
    next.sentence.start === claim.sentence.start &&
    /^(?:已|共|全部|累计){0,2}(?:落实|安排)/.test(leftOf(claim, text)) &&
    /完成|建成|竣工|完工/.test(leftOf(next, text))
  );
}
