import type { Claim } from "../claim";
import { leftOf } from "../wordsBefore";
import type { RoleRule } from "./roleRule";

/** 35个村基本达标, 已基本建成15万平方米, 15个村已达到标准，正在申报: nearly done, or ready to be judged, is not yet done. */
export const nearlyRule: RoleRule = {
  name: "nearly",
  why: "基本完成或达标待认定，不是完成",
  needs: "基本 标准 条件 要求",
  decide: (claim, text, _claims, { side }) =>
    side !== "goal" && isNearlyDone(claim, text) ? { role: "designated" } : null,
};

const NEARLY_BEHIND =
  /^(?:现|目前|已经|已|均|都|也|中)*基本(?:上)?(?:达|完成|完工|竣工|建成|整改|搬迁|实现|消除|拆除|改造|到位|具备|形成|建好|落实|符合)/;
const NEARLY_BEFORE = /基本(?:达到|达标|完成|完工|竣工|建成|整改|搬迁|实现|消除|拆除|改造|落实)[\u4e00-\u9fff]{0,8}$/;
const READY =
  /^(?:现|目前|已经|已|均|都)*(?:达到|符合|满足|具备)[^,，。;；]{0,12}(?:标准|条件|要求)[,，](?:现|目前|已|并)?(?:正在|正|待|拟|将|等待|准备)?(?:申报|申请|迎接|等待|待|接受|开展自评)/;

function isNearlyDone(claim: Claim, text: string): boolean {
  const behind = text.slice(claim.nounRight.end, claim.sentence.end);
  return NEARLY_BEHIND.test(behind) || READY.test(behind) || NEARLY_BEFORE.test(leftOf(claim, text));
}
