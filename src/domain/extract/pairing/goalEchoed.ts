import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { clauseBefore, leftOf } from "../wordsBefore";
import { isNumberOf } from "./shareOfGoal";

/** What is arranged, handed down, announced or looked for has still to be done, unless the goal asks for just that. */
const ONLY_ARRANGED =
  /(?:安排|下达|分解|公告|公示|面向(?:社会|全国|全省|全市|高校)|(?<!已|过)公开)[^,，。;；]{0,4}(?:新建|改造|建设|实施|新改建|改扩建|修建|维修|整治|治理|拍卖|出让|招聘|招录|招募|采购|发放|拨付)/;
const HAS_DONE =
  /已(?:累计)?(?:完成|建成|发放|拨付|出让|招聘|招录|改造)|完成|建成|竣工|完工|累计|实际|共(?!同|享|计划)/;
/** Of all that was to be done so much is done: these verbs close the work of any goal. */
const CLOSES = /(?:^|[^未待主体])完成(?:了)?$/;
/** These close works and deals; a project brought in is no less brought in because fewer are built. */
const CLOSES_WORKS = /(?:完工|竣工|建成|投用|交付|通车|投入使用)(?:了)?$/;
const CLOSES_DEALS = /(?:成交|拨付|兑付|发放|录用|聘用|到岗|出让|到货)(?:了)?$/;
const WORKS =
  /新建|改造|建设|实施|新改建|改扩建|扩建|修建|修缮|维修|整治|治理|加固|铺设|安装|硬化|更换|打造|提升|造林|绿化/;
const DEALS = /出让|拍卖|挂牌|发放|拨付|兑付|补贴|补助|招聘|招录|招募|采购/;
/** The next clause leaves the work unfinished: 其余正在施工, 已完成招投标, 主体施工至15层, 目前正在组织报名. */
const UNFINISHED =
  /^[,，](?:目前|现|现已|已|均|各|项目){0,3}(?:其余[^,，。;；]{0,6}(?:正在|在建)|正在(?!谋划|筹备|开展第)|在建\d|全面开工|全部开工|开工建设|进场|主体|处于|拟(?:录用|聘用|于)|(?:已?完成|开展|组织)[^,，。;；]{0,4}(?:招投标|招标|选址|设计|立项|报名|笔试|面试|体检|资格审查|资格复审|前期|征地|主体|基础))/;

/**
 * 今年安排新建幼儿园6所，2所竣工: does the report only repeat the goal's own number, and go on to tell how far the work is? Then the
 * number is the plan. 新建幼儿园6所全部竣工 and 改造小区31个，惠及2300户 tell what is done.
 */
export function isGoalEchoed(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (goal.kind !== "amount" || !isNumberOf(goal.claim, claim)) return false;
  const { text } = reading;
  const ahead = clauseBefore(claim, text);
  const asked = goal.reading.text.slice(goal.claim.clause.start, goal.claim.right.end);
  if (ONLY_ARRANGED.test(ahead) && !ONLY_ARRANGED.test(asked)) return true;
  if (HAS_DONE.test(ahead) || FINISHED_BEHIND.test(text.slice(claim.mention.outerEnd, claim.clause.end))) return false;
  const isWork = WORKS.test(asked);
  const isDeal = DEALS.test(asked);
  if ((isWork || isDeal) && UNFINISHED.test(text.slice(claim.clause.end, claim.sentence.end))) return true;
  const rate = reading.claims[claim.index + 1];
  // 改造小区12个，完成进度65%
  if (
    isWork &&
    rate?.role === "stated-rate" &&
    rate.mention.value < 100 &&
    rate.sentence.start === claim.sentence.start
  )
    return true;
  return isLessClosed(claim, reading, isWork, isDeal);
}

const FINISHED_BEHIND = /完成|完工|竣工|建成|投用|交付|到位|上岗|到岗|办结|全部|均已/;

/** Fewer of the same unit closed in the clause behind it, with nothing counted in between. */
function isLessClosed(claim: Claim, { text, claims }: Reading, isWork: boolean, isDeal: boolean): boolean {
  const next = claims[claim.index + 1];
  if (
    next === undefined ||
    next.sentence.start !== claim.sentence.start ||
    next.clause.start === claim.clause.start ||
    next.mention.unit !== claim.mention.unit ||
    next.mention.value >= claim.mention.value
  )
    return false;
  const left = leftOf(next, text);
  if (/其中/.test(left)) return false;
  const done = left === "" ? next.predicate.replace(/^[已均]+/, "").slice(0, 2) : left;
  return CLOSES.test(done) || (isWork && CLOSES_WORKS.test(done)) || (isDeal && CLOSES_DEALS.test(done));
}
