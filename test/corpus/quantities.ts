/** A sentence and the quantities a reader finds in it: "as written|value|unit|qualifier", ranges as low~high. [] is a near miss: nothing to find. */
export interface QuantityRow {
  readonly text: string;
  readonly found: readonly string[];
}

const row = (text: string, ...found: string[]): QuantityRow => ({ text, found });

export const arabicNumbers: readonly QuantityRow[] = [
  row("财政收入达到28亿元，增长12%", "28亿元|28|亿元|exact", "12%|12|%|exact"),
  row("实际到账2,150.6 万元", "2,150.6 万元|2150.6|万元|exact"),
  row("发放补助１２３万元", "１２３万元|123|万元|exact"),
  row("安置3万4000人", "3万4000人|3.4|万人|exact"),
  row("贷款余额1.8万亿元", "1.8万亿元|1.8|万亿元|exact"),
  row("检测合格率98℅", "98℅|98|%|exact"),
  row("同比增长-4.4%", "-4.4%|-4.4|%|exact"),
  row("增速，-2.3%", "-2.3%|-2.3|%|exact"),
  row("回落1.5个百分点", "1.5个百分点|1.5|个百分点|exact"),
  row("人口自然增长率5.2‰", "5.2‰|5.2|‰|exact"),
  row("装机30万千瓦，年发电6亿千瓦时", "30万千瓦|30|万千瓦|exact", "6亿千瓦时|6|亿千瓦时|exact"),
  row("PM10年均浓度61微克/立方米", "61微克/立方米|61|微克/立方米|exact"),
  row("COD浓度24.6mg/L", "24.6mg/L|24.6|mg/L|exact"),
  row("低保标准提高到580元/月", "580元/月|580|元/月|exact"),
  row("检定器具537台(件)", "537台(件)|537|台(件)|exact"),
  row("更换路灯120盏、井盖85套", "120盏|120|盏|exact", "85套|85|套|exact"),
  row("流转土地1500亩", "1500亩|1500|亩|exact"),
  row("接待来访65批316人次", "65批|65|批|exact", "316人次|316|人次|exact"),
  row("剩余820户2105人均已入住", "820户|820|户|exact", "2105人|2105|人|exact"),
  row("清运垃圾6000方", "6000方|6000|方|exact"),
];

export const chineseNumbers: readonly QuantityRow[] = [
  row("总投资十二亿五千万元", "十二亿五千万元|12.5|亿元|exact"),
  row("发放资金两千零八十八点五万元", "两千零八十八点五万元|2088.5|万元|exact"),
  row("新建廿五个站点", "廿五个|25|个|exact"),
  row("完成公路三十八公里", "三十八公里|38|公里|exact"),
  row("安置一百二十户", "一百二十户|120|户|exact"),
  row("惠及一千零五人", "一千零五人|1005|人|exact"),
  row("完成百分之八十五", "百分之八十五|85|%|exact"),
  row("完成工程量的三分之一", "三分之一|33.3333|%|exact"),
  row("八成企业复工", "八成|8|成|exact"),
  row("八成五企业复工", "八成五|85|%|exact"),
  row("半数项目开工", "半数|50|%|exact"),
  row("产值翻一番", "翻一番|100|%|exact"),
  row("产值翻两番", "翻两番|300|%|exact"),
  row("三个社区卫生站", "三个|3|个|exact"),
  row("建成壹佰贰拾户", "壹佰贰拾户|120|户|exact"),
  row("新增两万亩", "两万亩|2|万亩|exact"),
  row("十个街道", "十个|10|个|exact"),
  row("收回三千五百元", "三千五百元|3500|元|exact"),
];

export const qualifiersAndRanges: readonly QuantityRow[] = [
  row("增长6.5%—7%", "6.5%—7%|6.5~7|%|exact"),
  row("培育10至12个", "10至12个|10~12|个|exact"),
  row("启动7-13个", "7-13个|7~13|个|exact"),
  row("引进3、4家", "3、4家|3~4|家|exact"),
  row("引进5个、6个", "5个|5|个|exact", "6个|6|个|exact"),
  row("惠及5800余户", "5800余户|5800|户|about"),
  row("出动60多人次", "60多人次|60|人次|about"),
  row("投入10多万元", "10多万元|10|万元|about"),
  row("覆盖3万余户", "3万余户|3|万户|about"),
  row("约合1.2万亩", "1.2万亩|1.2|万亩|exact"),
  row("完成约1.2万亩", "1.2万亩|1.2|万亩|about"),
  row("满意率98%以上", "98%|98|%|atLeast"),
  row("审批不超过10天", "10天|10|天|atMost"),
  row("压缩到20个工作日以内", "20个工作日|20|个工作日|atMost"),
  row("不足3000户", "3000户|3000|户|atMost"),
  row("不少于60部", "60部|60|部|atLeast"),
  row("突破300件", "300件|300|件|atLeast"),
  row("100万元左右", "100万元|100|万元|about"),
  row("通过3家企业认定", "3家|3|家|exact"),
  row("附近3家商户", "3家|3|家|exact"),
  row("节约20万元", "20万元|20|万元|exact"),
];

/** Look-alikes that are no quantity. */
export const noQuantities: readonly QuantityRow[] = [
  "第一批次优先", "一体化推进", "一定要抓好", "推行一单四制", "“五个一”工程", "“三公”经费公开", "“两学一做”学习教育", "三期工程", "获第3名", "列第5位", "数十家企业", "十几家企业",
  "两三家企业", "5G基站", "国道G318", "S102改建", "3A级景区", "推行1+N模式", "按“5+1”的要求", "JZS-100型设备", "开展百日攻坚", "千企帮千村", "万达广场", "一批网格员", "一个办法",
  "四个意识", "两个维护", "三类人员", "省道318线", "3号楼封顶", "PM2.5治理", "一照多址", "多证合一", "零容忍", "零就业家庭清零", "双随机抽查", "一站式服务", "三方面问题",
  "“两不愁三保障”", "四部门会商",
].map((text) => row(text));

/** Units of every dimension, as offices write them. */
export const unitsOfAllKinds: readonly QuantityRow[] = [
  row("铺设管网312公里", "312公里|312|公里|exact"),
  row("拆迁31.1万平方米", "31.1万平方米|31.1|万平方米|exact"),
  row("厂房面积11.3万㎡", "11.3万㎡|11.3|万㎡|exact"),
  row("粮食总产7.1亿斤", "7.1亿斤|7.1|亿斤|exact"),
  row("标准煤节约2.4万吨标准煤", "2.4万吨标准煤|2.4|万吨标准煤|exact"),
  row("冷库8万立方米", "8万立方米|8|万立方米|exact"),
  row("公共用电11.9亿度", "11.9亿度|11.9|亿度|exact"),
  row("装机120万千瓦", "120万千瓦|120|万千瓦|exact"),
  row("接待游客356.7万人次", "356.7万人次|356.7|万人次|exact"),
  row("惠及纳税人8.4万户次", "8.4万户次|8.4|万户次|exact"),
  row("检查企业2360家次", "2360家次|2360|家次|exact"),
  row("外贸出口8600万美元", "8600万美元|8600|万美元|exact"),
  row("租赁住房1580套", "1580套|1580|套|exact"),
  row("审批用时68个工作日", "68个工作日|68|个工作日|exact"),
  row("噪声控制在55分贝以内", "55分贝|55|分贝|atMost"),
  row("吞吐量20万标箱", "20万标箱|20|万标箱|exact"),
  row("完成15大项116小项", "15大项|15|大项|exact", "116小项|116|小项|exact"),
  row("抽检230个批次", "230个批次|230|个批次|exact"),
  row("护林员巡护3000公里", "3000公里|3000|公里|exact"),
  row("水质COD浓度0.48毫克/升", "0.48毫克/升|0.48|毫克/升|exact"),
];

/** Words that begin like a unit, ranks, codes and guesses: no quantity. */
export const moreLookAlikes: readonly QuantityRow[] = [
  "排名前3名",
  "位列全市第2",
  "后三位的单位",
  "几百户群众",
  "上千人参加",
  "若干措施",
  "车管二所",
  "二中队值守",
  "世界500强",
  "第三方评估",
  "每3个月",
  "3517文旅新城",
  "06-12地块",
  "16:30开会",
].map((text) => row(text));
