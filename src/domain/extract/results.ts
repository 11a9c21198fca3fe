import { MAY_HOLD, mayHold } from "./lexicon/matterCues";
import type { Reading } from "./reading";

/** What a goal without numbers asks to be brought about, by its words, and the words that report it as brought about. */
type Result = readonly [goal: RegExp, result: RegExp];
const STRICT: readonly Result[] = [
  [
    /投用|投入使用|启用|开馆|开园|开业|开放|通车|运营|运行/,
    /投用|投入使用|交付使用|启用|揭牌|开馆|开园|(?<!试)开业|通车|投入运[营行]|上线运行|对外开放/,
  ],
  [/封顶/, /封顶/],
];
/** Papers to be issued, which no stage before the issue brings about; a plan that is named in the goal is not yet one of them. */
const ISSUING = /制定|制订|出台|印发|发布|修订|编制/;
const PAPERS = /办法|方案|规划|细则|意见|政策|条例|清单|标准|导则|规定|计划|指南/;
const PAPER: Result = [ISSUING, /印发|出台|发布实施|公布实施|颁布|获[^,，。;；]{0,8}批复|批复实施/];
/** Several papers, or work besides them. */
const MORE_THAN_PAPER = /建成|启动|推进|落地|投入使用|[和及、]|并(?!公布|印发|发布|出台)/;
const NOT_ISSUED =
  /未|尚|待|预计|计划(?!》|已|于)|拟|力争|将|正在|即将|准备|争取|确保|部分|个别|初步|征求意见|初稿|草案|基本|后$|前$/;
const RESULTS: readonly Result[] = [
  [/上线|开通|平台|系统/, /上线|开通|投入运[营行]|投入使用/],
  [
    /验收|评估|复核|授牌|命名|认定|创建|创成/,
    /通过[^,，。;；]{0,14}(?:验收|评估|复核|认定)|获授牌|授牌|命名|获评|成功创建/,
  ],
  [
    /建成|建设|新建|改造|迁建|扩建|修建|改建|修缮|竣工|完工/,
    /竣工|完工|建成|投用|投入使用|交付使用|启用|开馆|开园|通车|投入运[营行]/,
  ],
  [/拨付|发放|兑付/, /拨付|发放|兑付/],
  [/举办|承办/, /举办|闭幕/],
  [/全覆盖/, /全覆盖/],
];

const ASSERTED = /已|于|\d月|\d日|实现|全部|顺利|成功|如期|按期|正式|均/;
const DENIED =
  /未|尚|待|预计|计划|拟|力争|将|正在|即将|准备|争取|确保|部分|个别|基本|初步|前期|方案|招标|设计|选址|主体|土建|目标|[二三四]期|\d[#号]|\d(?:个|座|所|处|家|栋|条)$/;
const NO_RESULT_BEHIND = /^(?:验收)?(?:率|度|后|前|准备|方案|条件|筹备|手续|资料|程序|图)/;
/** 甲路已通车，乙路完成路基施工: one of several is not there yet. */
const PART_STAGE = /完成[^,，。;；]{0,4}(?:路基|水稳层|桩基|基层|管沟|围挡|基础)/;
/** Subjects that stand for the task itself. */
const ITSELF = /^(?:该|本|此)?(?:项目|工程|平台|系统|场馆|中心|新馆|一期|大楼|道路|资金|活动)?$/;

/**
 * The clause that reports what a goal without numbers asks for: 已于9月底竣工并交付使用 for 建成公共卫生服务中心. Null where the goal asks
 * for several things, the clause speaks of another thing, or of a part, a stage or a plan.
 */
export function resultReached(goal: string, readings: readonly Reading[]): string | null {
  if (!readings.some((reading) => mayHold(reading, MAY_HOLD.result))) return null;
  if (goal.split(/[,，。;；]/).filter((part) => part.length > 6).length > 1) return null;
  // What is to be in use is not brought about by its building alone.
  const paper = ISSUING.test(goal) && PAPERS.test(goal);
  if (paper && MORE_THAN_PAPER.test(goal)) return null;
  const strict = paper ? PAPER : STRICT.find(([ask]) => ask.test(goal));
  const denied = paper ? NOT_ISSUED : DENIED;
  const wanted = strict ? [strict] : RESULTS.filter(([ask]) => ask.test(goal));
  if (wanted.length === 0) return null;
  for (const { text } of readings) {
    if (PART_STAGE.test(text)) return null;
    let subject = "";
    for (const clause of text.split(/[,，。;；、\n]/)) {
      for (const [, result] of wanted) {
        const found = result.exec(clause);
        if (!found) continue;
        const ahead = clause.slice(0, found.index);
        const named = subjectOf(ahead);
        if (
          ASSERTED.test(ahead) &&
          !denied.test(ahead) &&
          !NO_RESULT_BEHIND.test(clause.slice(found.index + found[0].length)) &&
          isAbout(named === "" ? subject : named, goal)
        )
          return clause;
      }
      subject = subjectOf(clause) || subject;
    }
  }
  return null;
}

/** 平台|已于6月18日上线: what a clause speaks of, up to its first adverb or date. */
function subjectOf(clause: string): string {
  const end = clause.search(/已|于\d|\d{1,2}月|现已|目前|均|全部|顺利|成功|如期|按期|正式|获/);
  return (end < 0 ? "" : clause.slice(0, end)).trim();
}

function isAbout(subject: string, goal: string): boolean {
  if (ITSELF.test(subject)) return true;
  for (let at = 0; at + 2 <= subject.length; at++) {
    const piece = subject.slice(at, at + 2);
    if (!/项目|工程|建设|工作/.test(piece) && goal.includes(piece)) return true;
  }
  return false;
}
