import type { Claim } from "../claim";
import { words } from "../lexicon/dictionary";
import { PREPARATION } from "../lexicon/roleWords";
import type { RoleRule } from "./roleRule";
import { leftOf } from "../wordsBefore";

/** 4个村已完成规划编制, 完成选址12处: the word for what was done before the work itself, or null. */
export function preparationOf(claim: Claim, text: string): string | null {
  const left = leftOf(claim, text);
  const before = PREPARATION.endingAt(left, left.length);
  if (before) return before[0];
  if (claim.right.end === claim.right.start) return null;
  const behind = text.slice(claim.right.start, claim.right.end);
  const done = /完成(?:了)?/.exec(behind);
  const at = done ? done.index + done[0].length : -1;
  return at < 0 ? null : (PREPARATION.firstIn(behind, at, at + 8)?.[1] ?? null);
}

/** The words of `followsBeginning`, whose patterns are not tried on a text without any of them. */
const BEGINNINGS = words(
  "主体 下达 批复 立项 上报 入库备案 开工 动工 在建 启动 开建 推进 开挖 破土 奠基 进场 正在 路基 水稳层 垫层",
);

/** 4个社区已经动工, 6个村已开工, 4座完成主体工程: begun, not finished. */
export const begunRule: RoleRule = {
  name: "begun",
  why: "已开工或阶段性进度，不是完成",
  needs: `${PREPARATION.listed} ${BEGINNINGS.listed} 基础 土建 桩基 处于 开展 复工 签订 达成 挂网 签约 清表 围挡 土地 部分 阶段 一半 过半 征地 搬迁 序时 分解 分配 落实到`,
  decide(claim, text, claims, { side }) {
    if (side === "goal" || isDividedNext(claim, text, claims[claim.index + 1])) return null;
    return tellsBeginning(claim, text) || preparationOf(claim, text) !== null || followsBeginning(leftOf(claim, text))
      ? { role: "begun" }
      : null;
  },
};

/** 24个项目已开工17个: the beginning is told of the number behind it, which is how many of them. */
function isDividedNext(claim: Claim, text: string, next: Claim | undefined): boolean {
  return (
    next !== undefined &&
    next.left.start === claim.mention.outerEnd &&
    next.mention.unit === claim.mention.unit &&
    next.mention.value <= claim.mention.value &&
    /(?:开工|动工|启动|在建|进场)(?:建设)?$/.test(leftOf(next, text))
  );
}

function tellsBeginning(claim: Claim, text: string): boolean {
  if (claim.right.end === claim.right.start) return false;
  const behind = text.slice(claim.right.start, claim.right.end);
  const noun = text.slice(claim.nounRight.start, claim.nounRight.end);
  const predicate = behind.slice(noun.length);
  return (
    // 4个农贸市场主体完工: a stage of each, whether the stage stands in the noun or in the predicate.
    /(?:主体|主体工程|主体结构|基础|土建|桩基|路基)$/.test(noun) ||
    /^[\u4e00-\u9fff]{0,14}?主体(?:工程|结构)?(?:已|均|全部){0,2}(?:完工|封顶|竣工|施工|完成)(?!.{0,8}(?:投用|投入使用|交付|验收))/.test(
      behind,
    ) ||
    /^(?:已|经|均|全部|全面|陆续|正式|目前)*(?:开工|动工|启动|开建|在建|推进|进场|正在|处于|开展|复工|签订协议|达成意向|挂网|招标)/.test(
      predicate,
    ) ||
    /完成(?:了)?(?:主体|基础|土建|桩基|评审|签约(?!落地)|清表|围挡|土地|[^,，。;；]{0,8}(?:部分|阶段|一半|过半|征地|搬迁))/.test(
      predicate,
    ) ||
    // 2项达到序时进度: on its way.
    /^(?:已|均|基本)*(?:达到|符合|按|快于|超过)序时/.test(predicate) ||
    // 建设任务已全部下达, 完成招投标26万亩: stages before the first spade.
    /^任务(?:已|均|全部|已全部){0,3}(?:下达|分解|分配|落实到)/.test(predicate.replace(/^(?:建设|改造)/, "")) ||
    (noun.endsWith("任务") && /^(?:已|均|全部){0,3}(?:下达|分解|分配)/.test(predicate))
  );
}

function followsBeginning(written: string): boolean {
  if (!BEGINNINGS.firstIn(written)) return false;
  // 1.新开工项目11个
  const left = written.replace(/^[^\u4e00-\u9fff]+/, "");
  return (
    // 主体完工17所
    /主体(?:工程|结构)?(?:已|均|全部)?(?:完工|封顶|完成|竣工)$/.test(left) ||
    // 农村公路路基完成118公里
    /(?:路基|水稳层|垫层)(?:工程)?(?:已|累计|共)?(?:完成|贯通|铺设|施工)?$/.test(left) ||
    /(?:下达|批复)(?:建设|改造)?$/.test(left) ||
    // 已立项补充耕地项目23个
    /^(?:已|新|共|累计|目前){0,3}(?:立项|上报|入库备案)(?=[\u4e00-\u9fff]{2})/.test(left) ||
    // 新开工人防工程9.4万平方米
    /^(?:已|新|共|累计|目前){0,3}(?:开工|动工|在建)(?:建设)?(?!率)[\u4e00-\u9fff]{2,12}$/.test(left) ||
    /(?:开工|动工|启动|在建|开建|推进|开挖|破土|奠基|进场|完成主体|主体(?:工程|结构)?(?:完工|封顶|竣工|完成)|正在[\u4e00-\u9fff]{0,6})$/.test(
      left.replace(/(?:了|建设|改造|施工|约|共|累计|新){1,5}$/, ""),
    )
  );
}
