import type { Status } from "../extraction";

const DONE =
  /^(已|已经|全部|全面|均已|按时|按期|如期|提前|超额|圆满)*(完成|完工|竣工|办结|销号|建成|投用|投产|达标|交付|整改到位)(任务|目标|整改|年度任务|全年任务|使用)?[。!！]?$/;
const NOT_STARTED = /^(尚|暂|还|均)*未(启动|开工|动工|开展|实施|推进|开始)/;
const GOING_ON =
  /(进度|序时|推进|进行|在建|滞后|偏慢|缓慢|未完成|基本|部分|收尾|开工|启动|停工|正常|开展|红|黄|绿|达|快|慢|落后|领先)/;

/**
 * The status a cell of few words states: 已完成, 未启动, 推进中; null where its words speak of something else. 达到时间进度 and 滞后
 * both mean that the work goes on; only clear words of an end or of no beginning say more.
 */
export function statusOfWords(words: string): Status | null {
  const head = words.replace(/[（(][^]*$/, "");
  if (NOT_STARTED.test(head)) return "not-started";
  if (DONE.test(head)) return "done";
  return GOING_ON.test(head) ? "underway" : null;
}
