import type { Role } from "../table";

/**
 * What a header can speak of. Most are roles; the others are words that mean different roles over different bodies
 * (goal, outcome, unitWord, place), or that look like a role and are none.
 */
export type Concept =
  | Role
  /** 年度目标, 计划: a sentence (task or target) or a number (planValue). */
  | "goal"
  /** 完成情况, 进度: a sentence (progress), a percentage or verdict (rate) or a number (actualValue). */
  | "outcome"
  /** 单位: 亿元 or 城东街道. */
  | "unitWord"
  /** 街道, 县区: the owner, or the task of a table with units down. */
  | "place"
  /** 问题: the task of a rectification list, else nothing we read. */
  | "problem"
  /** 8月份, 本月完成: one month's own value. */
  | "monthValue"
  /** 增速, 同比. */
  | "growth"
  /** A column of a table that is no target table: the value says which. */
  | "contact"
  | "roster"
  | "leave"
  | "budget"
  | "purchase"
  | "agenda"
  /** Known, and not read: last year's value, total investment, next steps, who assesses. */
  | "other";

export interface CatalogueEntry {
  readonly concept: Concept;
  /** Whole headers, separated by spaces. */
  readonly exact?: string;
  /** Tried when no entry has the header exactly, in the order of the catalogue. */
  readonly pattern?: RegExp;
  /** Headers that the pattern fits and that are something else. */
  readonly near?: RegExp;
  /** How sure the pattern alone makes us, 0 to 1; 0.8 unless told. */
  readonly strength?: number;
}

const YEAR = "(?:(?:20\\d\\d年?|本年|当年|年)度?|全年|年初)?";
/** What is planned, done and rated of it: 计划开工, 已开工, 开工率. */
const DOING =
  "(?:开工|竣工|完工|新建|改造|完成|实施|建成|投产|引进|签约|培训|办结|化解|整改|销号|入库|出库|验收|到位|支出|投用|落地|安置|征收|拆除|发放|检查|处置|回收)";
const BODY = "(?:单位|部门|主体|科室|股室|处室|机构|局室|区直|乡镇|镇街|街镇|街道|县区|区县|企业|法人|业主|公司)";

/**
 * Header words of target tables, as offices write them: squeezed, without bracketed notes.
 * The order matters for patterns: what looks like a role and is none stands before the role.
 */
export const COLUMN_CATALOGUE: readonly CatalogueEntry[] = [
  // What is not read, or marks another kind of sheet.
  { concept: "contact", pattern: /(电话|手机|联系方式|邮箱|微信|qq|传真|地址|邮编|email)/i },
  {
    concept: "roster",
    exact:
      "姓名 性别 民族 职务 职称 学历 学位 年龄 籍贯 身份证号 出生年月 出生日期 政治面貌 现任职务 职级 工号 参加工作时间 入党时间 毕业院校 专业 岗位 值班人员 值班领导 带班领导 值班员 带班人 班次",
  },
  { concept: "roster", pattern: /(身份证|性别|职务|职称|学历|值班|带班|参会|出席|编制数)/ },
  { concept: "leave", pattern: /(请假|休假|销假|假期|年假|出勤|考勤|旷工|调休|加班|公休)/ },
  { concept: "purchase", pattern: /(单价|规格型号|规格|型号|采购|中标|供应商|数量单位|合同编号|库存|领用)/ },
  {
    concept: "budget",
    exact:
      "预算金额 预算额 科目编码 科目名称 功能科目 经济科目 支出科目 资金来源 资金性质 拨付金额 申请金额 金额 支出内容 预算科目 基本支出 项目支出 三公经费 预算单位 本年预算 年初预算安排 资金安排",
  },
  { concept: "budget", pattern: /(预算(金额|安排|总额|科目)|科目(编码|名称|代码)|资金来源|资金安排)/ },
  { concept: "agenda", exact: "议题 议程 汇报单位 汇报人 列席单位 列席人员 会议室 会议时间 会议地点 发言人 主持人" },
  {
    concept: "growth",
    pattern: /(同比|环比|增速|增长|增幅|增减|升降|提升幅度|比上年|较上年|比去年|较去年)/,
    near: /(目标|计划|任务|排名|名次|位次)/,
  },
  {
    concept: "other",
    pattern: /(上年|去年|上一年|往年|前年|同期|基数|基期|基准值|现状值|年初数|期初|上期|上月|上周|上季|上次)/,
  },
  {
    concept: "other",
    pattern:
      /(开工以来|自开工|开工至|开工累计|建设以来|历年|总累计|项目累计|总投资|投资总额|投资规模|概算|估算|投资强度|计划总投|尚需|剩余|未完成|缺口|差额|差距|相差|余额|超欠)/,
  },
  {
    concept: "other",
    pattern:
      /(建设规模|规模及内容|建设地点|建设性质|建设年限|起止|工期|所在地|地点|位置|用地|占地|面积|土地|批复|文号|来源|依据|性质|批次|出处|备案|项目代码|统一代码)/,
  },
  { concept: "other", pattern: /(原因|困难|堵点|难点|制约|瓶颈)/, near: /偏差原因|分析/ },
  {
    concept: "other",
    pattern:
      /(下一?步|打算|下阶段|下月|下周|下季|工作安排|推进计划|工作计划|工作措施|推进措施|主要措施|具体措施|落实措施|整改措施|保障措施|推进举措|对策|意见|需.{0,4}(协调|解决|支持)|支持事项|协调事项|请求)/,
    near: /建议.*(名称|标题|案由)|意见.*(名称|标题)/,
  },
  { concept: "leadUnit", pattern: /^(被|受|参加|接受)(考核|评价|督查)(单位|部门|对象)$/, strength: 0.9 },
  {
    concept: "other",
    pattern:
      /^.{0,4}(考核|评价|评估|评分|评审|审核|验收|督查|督导|督办|督察|填报|填表|报送|上报|统计|数据|抽查|认定|监管|监督|提供|交办|批示|会签|把关|核定|责任考核)(责任)?(单位|部门|处室|科室|人员?|领导|时间|日期|主体|机构|口径|方式|方法|办法|标准|细则)$/,
  },
  {
    concept: "other",
    pattern: /(开工|启动|开始|下达|立项|交办|签约|入库|收文|发文|实际完成|实际竣工|更新|报送|填报)(时间|日期|年月)/,
  },
  {
    concept: "other",
    pattern:
      /(计算方法|计算公式|指标解释|指标说明|评分标准|考核标准|评价标准|评分办法|计分|考核办法|数据提供|频次|系数|加减分|扣分)/,
    near: /扣分$/,
  },
  {
    concept: "other",
    exact:
      "项目数 个数 数量 户数 人数 图片 照片 附件 链接 网址 币种 经度 纬度 变化 排名变化 序时进度 时间进度 应完成进度 序时 序时目标 序时任务 序时进度目标 与序时进度差 基础情况 基本情况 项目概况 概况 简介",
  },
  { concept: "other", pattern: /(序时|时序|时间)进度|应完成/, near: /(是否|达)/ },

  // Who.
  {
    concept: "coordinator",
    exact:
      "协管责任人 协管领导 协助领导 协调领导 协管人 协管主任 协管副主任 联系主任 联系副主任 配合领导 协同领导 协助责任人 协管责任领导 协调责任人 政府办责任人 府办责任人",
  },
  { concept: "coordinator", pattern: /(协管|协助|协调|协同|配合|协办).{0,4}(人|领导|主任|秘书长)$/ },
  { concept: "coordinator", pattern: /(政府办|府办|委办|两办|办公室).{0,4}(责任人|联系人|负责人|主任|人)$/ },
  {
    concept: "leader",
    exact:
      "责任领导 牵头领导 分管领导 包保领导 县级领导 市级领导 区级领导 州级领导 省级领导 旗级领导 责任县领导 责任区领导 责任市领导 牵头县领导 牵头区领导 牵头市领导 分管县长 分管副县长 分管区长 分管副区长 分管市长 分管副市长 区领导 县领导 市领导 联系领导 包联领导 包抓领导 挂点领导 挂钩领导 挂包领导 挂联领导 挂帅领导 领办领导 包案领导 主管领导 总牵头人 责任市长 责任县长 责任区长 链长 指挥长 领衔领导 督导领导 包挂领导 分包领导 联系县领导 联系区领导 联系市领导 领导 牵头人 责任领导(牵头) 党政领导",
  },
  // Of a unit's own heads the one who has the field is its leader: 分管局领导, 分管副局长, 分管主任.
  {
    concept: "leader",
    pattern:
      /^(局|委|办|部|院|校|厅|所|中心)?(班子)?分管(负责)?(局|委|办|部|院|校|厅|处|县|市|区|镇|街道)?(领导|班子成员)$|^分管副?(局长|主任|县长|区长|市长|镇长|乡长|厅长|处长|部长|院长|校长|书记|秘书长|总经理|经理)$/,
    near: /^(单位|部门|科室)/,
    strength: 0.95,
  },
  { concept: "leader", pattern: /领导(姓名|干部|同志|及职务)?$/, near: /(单位|部门|局|科室)(主要|分管)?领导|局领导/ },
  { concept: "leader", pattern: /^(牵头|分管|责任|包保|挂点|包抓|联系).{0,3}(书记|常委|市长|县长|区长|秘书长|副职)$/ },
  {
    concept: "supportUnit",
    exact:
      "配合单位 配合部门 协办单位 协办部门 相关单位 相关部门 有关单位 有关部门 协同单位 协同部门 参与单位 参加单位 协助单位 协作单位 支持单位 成员单位 会办单位 联办单位 责任单位(配合)",
  },
  {
    concept: "supportUnit",
    pattern: new RegExp(`(配合|协办|协同|协助|协作|相关|有关|参与|参加|支持|成员|会办|联动|协力|辅助)(责任)?${BODY}`),
  },
  {
    concept: "leadUnit",
    exact:
      "牵头单位 牵头部门 牵头责任单位 牵头科室 牵头市直单位 牵头(责任)单位 第一责任单位 主责单位 主责部门 主办单位 主办部门 牵头",
    strength: 1,
  },
  {
    concept: "leadUnit",
    exact:
      "责任单位 责任部门 责任主体 承办单位 承办部门 责任科室 责任股室 责任处室 主要责任单位 实施单位 实施主体 落实单位 办理单位 任务单位 承担单位 完成单位 整改单位 整改责任单位 责任单位及责任人 责任乡镇 责任镇街 责任街道 责任单位(部门) 主体责任单位 责任分工",
    strength: 0.97,
  },
  {
    concept: "leadUnit",
    pattern: new RegExp(
      `(牵头|责任|主责|主办|承办|实施|落实|承担|完成|办理|整改|执行|推进|归口|受理|经办|申报|属地|包保)(责任)?${BODY}(及责任人|及负责人|和责任人|名称)?$`,
    ),
    strength: 0.9,
  },
  // The small offices of a town or a bureau.
  {
    concept: "leadUnit",
    pattern:
      /^(牵头|责任|主责|主办|承办|分管|实施|落实)(责任)?((站|所|办|科|室|股|处|局|线|条线|中心){1,3}|专班|工作组|组室|村居?|村\(社区\)|社区|支队|大队)$/,
    strength: 0.9,
  },
  {
    concept: "leadUnit",
    pattern: new RegExp(
      `(主管|建设|项目|代建|所属|行业|监管|管理|运营|使用|用人)(责任|主管)?${BODY}$|^(业主|业主单位|项目业主|项目法人|建设主体|法人单位)$`,
    ),
    strength: 0.75,
  },
  {
    concept: "person",
    exact:
      "责任人 具体责任人 直接责任人 第一责任人 主要责任人 负责人 项目负责人 单位负责人 具体负责人 部门负责人 承办人 经办人 落实人 包保责任人 牵头责任人 责任人员 主要负责人 科室负责人 责任人(职务) 具体承办人 工作负责人 责任局长 局领导 单位领导 单位分管领导 部门领导",
  },
  { concept: "person", pattern: /(责任人|负责人|承办人|经办人|落实人|包保人|责任者|专班组长)$/, strength: 0.85 },
  { concept: "person", pattern: /(单位|部门|局|科室)(主要|分管)?领导$|(联系人|联络员|联络人)$/, strength: 0.6 },

  // When, how weighty, how ranked, what else.
  {
    concept: "deadline",
    exact:
      "完成时限 完成时间 完成期限 完成日期 时间节点 办结时限 办理时限 整改时限 时限 时限要求 时间要求 期限 截止时间 截止日期 计划完成时间 计划完成时限 要求完成时间 工作时限 完成节点 节点 节点要求 时间安排 进度安排 预计完成时间 目标时限 竣工时间 计划竣工时间 完工时间 计划完工时间 计划投产时间 推进时限 落实时限 责任时限 时间表",
  },
  {
    concept: "deadline",
    pattern:
      /(时限|期限|时间节点|完成时间|完成日期|截止时间|截止日期|办结时间|办结日期|销号时间|销号时限|竣工时间|完工时间|投产时间|整改时间|要求时间|结束时间|进度节点)$/,
  },
  {
    concept: "rank",
    exact:
      "排名 名次 位次 排位 全市排名 全省排名 考核排名 全市考核排名 综合排名 总排名 当前排名 本月排名 全县排名 全区排名 进度排名 完成率排名 得分排名 排序 名次(位次)",
  },
  { concept: "rank", pattern: /(排名|名次|位次|排位)$/ },
  {
    concept: "score",
    exact:
      "得分 自评得分 考核得分 评分 自评分 实得分 得分情况 总得分 综合得分 最终得分 考评得分 核定得分 测评得分 折算得分 评价得分 扣分",
  },
  { concept: "score", pattern: /(得分|评分|自评分|打分)$/ },
  {
    concept: "weight",
    exact:
      "权重 分值 满分 标准分 基准分 基础分 考核分值 权数 赋分 配分 指标权重 指标分值 总分 分值权重 考核权重 满分值",
  },
  { concept: "weight", pattern: /(权重|分值|满分|标准分)$/ },
  {
    concept: "evidence",
    exact: "佐证材料 证明材料 印证材料 支撑材料 佐证 备查资料 完成依据 评价依据 证明资料 佐证资料 痕迹资料 资料清单",
  },
  { concept: "evidence", pattern: /(佐证|证明|印证|支撑)(材料|资料)|材料清单/ },
  { concept: "remark", exact: "备注 附注 说明 备注说明 情况说明 备考 其他 其它 备注(说明) 备注栏" },
  {
    concept: "remark",
    pattern: /(备注|偏差原因|未完成原因|说明)/,
    near: /(?<!未)(进展|推进|完成|落实|办理|整改)情况说明$/,
    strength: 0.6,
  },
  {
    concept: "serial",
    exact:
      "序号 编号 序 项次 行次 号 no no. № 序列 顺序号 任务编号 目标编号 项目编号 任务序号 目标序号 总序号 分序号 指标编号 事项编号 条目 清单序号 序次 栏次",
  },
  { concept: "serial", pattern: /^.{0,4}(序号|编号)$/, strength: 0.85 },

  // How much.
  { concept: "measureUnit", exact: "计量单位 指标单位 数量单位 度量单位 统计单位 目标单位 计算单位 单位(计量)" },
  { concept: "rate", pattern: new RegExp(`^${DOING}率$`), strength: 0.85 },
  { concept: "planValue", pattern: new RegExp(`^${YEAR}(计划|应|拟)${DOING}(数量?|个数|项目数)?$`), strength: 0.85 },
  { concept: "actualValue", pattern: new RegExp(`^(已|实际|累计)${DOING}(数量?|个数|项目数)?$`), strength: 0.85 },
  {
    concept: "verdict",
    exact:
      "状态 完成状态 是否完成 进度评价 是否达序时 是否达到序时进度 亮灯 亮灯情况 亮灯状态 预警 预警等级 预警情况 红黄绿灯 完成评价 目标完成评价 完成质量 完成状况 完成与否 推进状态 办理状态 办结状态 进度状态 任务状态 是否办结 是否达标 达标情况 评价 评价等次 等次 评定等次 进展状态 整改状态 是否销号",
  },
  { concept: "verdict", pattern: /^是否|(状态|亮灯)$/, strength: 0.7 },
  {
    concept: "rate",
    exact:
      "完成率 完成比例 完成百分比 完成占比 达成率 执行率 实现率 投资完成率 计划完成率 任务完成率 年度完成率 目标完成率 指标完成率 完成% 进度% 完成比 完成率% 完成年度目标(%) 完成全年目标(%) 完成年度计划(%) 完成全年计划(%) 完成年度任务(%) 完成全年任务(%) 完成年计划(%) 完成目标(%) 完成计划(%) 完成任务(%) 占比 占任务比 占目标比 比例",
  },
  { concept: "rate", pattern: /(完成|达成|执行|实现|推进)(百分)?(率|比例|比重|比|占比)%?$/, near: /目标值|计划/ },
  {
    concept: "rate",
    pattern:
      /^(占|为|完成|达)(全年|年度|年|目标|计划|任务|预算|总任务|总目标).*(%|率|比|比例|比重|计划|任务|目标|预算|进度|投资)$/,
    near: /^完成/,
  },
  {
    concept: "rate",
    pattern: /^完成(全年|年度|年|总)?(目标|计划|任务|预算)(任务|目标|投资)?(的)?(%|率|比例|比重|百分比|进度)$/,
  },
  {
    concept: "monthValue",
    pattern:
      /^(\d{1,2}|[一二三四五六七八九十]{1,2}|本|当)(月|月份|周|季|季度)(当月|份)?(新增|实际|累计)?(完成|投资|实绩|发生|新增|到位)?(投资|数|额|值|量|资金|情况)?$/,
    near: /累计|情况$/,
    strength: 0.8,
  },
  {
    concept: "planValue",
    exact:
      "目标值 年度目标值 年度指标值 指标值 计划值 任务数 全年任务数 目标数 目标任务数 计划数 年度任务数 计划投资 年度计划投资 年计划投资 年度投资计划 计划完成投资 年计划 年度预算数 预算数 全年预算数 控制数 下达数 任务量 目标量 计划量 计划完成数 计划完成 应完成数 年度投资 任务额 投资计划 年度投资目标 考核目标值 预期目标值 标准值 约束值",
  },
  {
    concept: "planValue",
    pattern: /(目标|指标|计划|任务|预期|标准|控制|约束|下达|预算)(数|值|量|额|任务数|完成数|投资额?|指标)$/,
    near: /完成(目标|任务)|实际/,
    strength: 0.9,
  },
  {
    concept: "planValue",
    pattern: new RegExp(
      `^${YEAR}(计划|目标|任务|预算)(完成|实施|新增|开工|建设|到位|引进|争取)?(投资|资金|额|数|值|量|规模|面积)$`,
    ),
    strength: 0.9,
  },
  { concept: "planValue", pattern: /(增速|增长|增幅).*(目标|计划|任务)|(目标|计划|任务).*(增速|增长|增幅)/ },
  {
    concept: "actualValue",
    exact:
      "完成值 实际完成值 完成数 已完成数 实际完成 实际完成数 累计完成 累计完成数 累计完成投资 完成投资 已完成投资 完成投资额 实际 实际值 实绩 实际数 实现数 执行数 全年执行数 完成额 完成量 累计 累计数 累计值 本年累计 年累计 今年累计 自年初累计 到位资金 实际到位 已完成 完成 累计投资 已投资 当前值 达到值 实际达到 实际到位资金 累计到位资金 完成数量 当前完成 目前完成 现完成 年度完成 全年完成 本期累计 年内累计 当年完成投资 当年累计 实际进度值",
  },
  {
    concept: "actualValue",
    pattern: /^(截至|截止|至|到|今年|自?年初).{0,12}(完成|累计|实际|投资|数|止|底|末|到位|新增|值)$/,
    near: /情况$/,
    strength: 0.9,
  },
  {
    concept: "actualValue",
    pattern:
      /^(20\d\d年)?(1|一|元)(月份?)?(-|至|到)(\d{1,2}|[一二三四五六七八九十]{1,2})(月份?|季度)(末|底)?(累计|实际|完成|投资|新增|到位|实绩|数|额|值|资金|合计)*$/,
    strength: 0.9,
  },
  {
    concept: "actualValue",
    pattern:
      /^(20\d\d年)?(上半年|(前)?[一二三1-3]季度|前三季度|全年|\d{1,2}月底|\d{1,2}月末)(末|底|累计|实际)*(完成|累计|实际|投资|到位|新增)(投资|数|额|值|量|资金)?$/,
    strength: 0.85,
  },
  {
    concept: "actualValue",
    pattern:
      /(实际|累计|已)(完成|到位|新增|投资|实现|达到|开工|建成|支出|执行)(投资|数|额|值|量|资金|面积)?$|(完成|实际|实现|执行|累计|到位)(数|值|额|量|投资额?|资金|实绩|数量)$/,
    near: /计划|目标/,
    strength: 0.85,
  },

  // What.
  {
    concept: "outcome",
    exact:
      "完成情况 进展情况 工作进展 工作进展情况 进展 推进情况 工作推进情况 落实情况 目前进展 当前进展 目前进展情况 当前进展情况 完成进展 办理情况 办理进展 整改情况 整改进展 整改完成情况 实施情况 开展情况 工作开展情况 工作情况 工作成效 成效 形象进度 工程形象进度 工程进度 工程进展 项目进展 项目进展情况 最新进展 本月进展 本周进展 本期进展 任务进展 任务完成情况 目标完成情况 工作完成情况 推进落实情况 工作落实情况 贯彻落实情况 进度情况 进度 当前进度 目前进度 工作进度 完成进度 项目进度 建设进度 任务进度 投资进度 推进进度 实际完成情况 实际进展 自查情况 工作动态 阶段性成效 取得成效 反馈情况 工作进展及成效 进展及成效 进展成效 落实进展 执行情况 工作成果 办理结果 完成结果 实际进度 通报内容 建设进展 指标完成情况 完成进度情况 完成投资情况 投资完成情况",
    strength: 1,
  },
  {
    concept: "outcome",
    pattern:
      /^.{0,14}(进展|推进|完成|落实|办理|整改|实施|开展|执行|进度|贯彻|销号|履职|建设)(工作)?(情况|进展|成效|结果|动态|进度|成果)(说明|描述|汇报|及成效)?$/,
    strength: 0.9,
  },
  { concept: "outcome", pattern: /(进展|进度|成效)$/, strength: 0.75 },
  {
    concept: "category",
    exact:
      "一级指标 二级指标 方面 专题 分项 类 条线 系统 一级目标 二级目标 一级任务 总任务 章节 领域 板块 类别 分类 类型 维度 大类 目标类别 任务类别 工作类别 指标类别 指标类型 项目类别 项目类型 任务分类 工作领域 重点领域 工作板块 所属领域 任务来源类别 目标分类 考核类别 攻坚行动 专项行动 专班 工作方面 门类 篇章 事项类别 事项分类",
  },
  { concept: "category", pattern: /(类别|类型|分类|大类|小类|领域|板块|维度|篇章|门类)$/ },
  {
    concept: "goal",
    exact:
      "目标 年度目标 年度目标任务 全年目标 全年目标任务 年度任务 全年任务 目标要求 工作目标 年度工作目标 预期目标 任务目标 考核目标 绩效目标 量化目标 年度总目标 主要目标 总体目标 阶段目标 目标内容 年度计划 全年计划 年初计划 计划 任务 计划任务 年度计划任务 年度目标内容 具体目标 责任目标 年度考核目标 目标计划 年度工作任务 年度建设任务 年度建设内容 工作目标及要求 目标及要求 任务目标要求 计划目标 年度重点任务 年度预期目标 年初目标 年目标 年任务 预算 年度预算 全年预算 年初预算 目标任务 目标任务内容 指标目标 年度建设目标 建设目标 年度建设计划",
  },
  {
    concept: "goal",
    pattern: new RegExp(
      `^${YEAR}(工作|考核|预期|主要|量化|责任|绩效|计划|总体|具体|建设|投资|整改|改革|阶段|预定)?(目标|计划)(任务|要求|内容|计划|安排)?$`,
    ),
    strength: 0.85,
  },
  { concept: "goal", pattern: new RegExp(`^(20\\d\\d年度?|全年|年度)(工作|目标)?(任务|指标)$`), strength: 0.85 },
  {
    concept: "task",
    exact:
      "重点工作 工作任务 重点任务 任务内容 主要任务 工作内容 项目名称 指标名称 考核指标 指标 事项 议定事项 突破事项 工作事项 任务名称 主要指标 项目内容 建设项目 项目 工作项目 民生实事 实事项目 实事内容 重点项目 重点工作任务 工作要点 任务分解 整改任务 承诺事项 督办事项 交办事项 决策事项 决定事项 会议议定事项 批示事项 批示内容 建议名称 提案名称 案由 内容 主要内容 任务事项 具体任务 具体工作 具体内容 具体事项 具体举措 改革事项 改革任务 改革举措 三级指标 绩效指标 指标内容 考核项目 考核内容 评价指标 经济指标 责任事项 工作名称 重点事项 工作举措 重点举措 任务举措 任务 民生项目 实事名称 督查事项 督办内容 目标任务(工作任务) 目标名称 工作任务内容 四级指标 主要工作 工作重点 年度重点工作 重大项目 项目(任务)名称 任务清单 细化任务 分解任务 民生实事项目 工程名称 事项名称 办理事项 重点工作事项",
  },
  {
    concept: "task",
    pattern:
      /(任务|事项|工作|项目|指标|实事|举措|要点|工程|案由)(名称|内容|及内容|描述|清单|标题|及要求|要求|及目标|明细)?$/,
    near: /^(评价|考核|其他)$/,
    strength: 0.8,
  },
  {
    concept: "task",
    pattern: /(名称|内容|标题|议定事项)$/,
    near: /(单位|部门|企业|公司|科室|学校|姓|镇|街|县|区|会议|文件|课程|材料|物品)/,
    strength: 0.6,
  },
  {
    concept: "problem",
    exact:
      "问题 存在问题 存在的问题 主要问题 反馈问题 整改问题 问题描述 具体问题 问题清单 问题表现 反馈意见 群众诉求 诉求内容 问题内容",
  },
  { concept: "problem", pattern: /问题/, strength: 0.7 },
  {
    concept: "place",
    exact:
      "乡镇 街道 镇街 街镇 乡镇街道 乡镇(街道) 镇(街道) 县区 区县 县(市区) 县市区 地区 区域 辖区 片区 村 社区 村居 村(社区) 区划 县 区 市 市州 州市 盟市 旗县 园区 单位名称 部门名称 县区名称 乡镇名称 县域 属地 地市 设区市 县(区) 县(市、区) 区(县) 镇 乡 乡(镇) 分县区 责任区域 功能区 承接单位 科室 部门 机构 机构名称 企业 企业名称 公司 公司名称 集团 集团公司 学校 学校名称 医院 医院名称 医疗机构 各单位 街道名称 街道(镇)",
  },
  {
    concept: "place",
    pattern: /^(各|分|辖)?(乡镇?|街道|镇街?|街镇|县|区县?|市|旗|园区|片区|社区|村)[(、/和及]?.{0,6}(名称|别)?$/,
    strength: 0.7,
  },
  { concept: "unitWord", exact: "单位" },
  // 税收目标, 税收完成: an indicator's name with the part it is.
  { concept: "goal", pattern: /.(目标|任务|计划|指标)$/, near: /(名称|重点|主要|工作|改革|整改|督办)/, strength: 0.6 },
  { concept: "actualValue", pattern: /.(完成|实际|实绩|累计)$/, near: /(是否|未)/, strength: 0.6 },
  { concept: "leadUnit", pattern: /(单位|部门)$/, near: /(填报|报送|考核|督办|计量)/, strength: 0.6 },
];
