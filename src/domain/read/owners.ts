import { isPersonName, ORGANISATION } from "../recognise/lexicon/bodyLexicon";
import { squeeze } from "../recognise/squeeze";

/** Names of one owner cell: those it is about, and those it says only support them (配合单位：…). */
export interface OwnerNames {
  readonly names: readonly string[];
  readonly supporting: readonly string[];
}

const SEPARATORS = "\n\r、,，;；/|";
const LABEL =
  /^(?:[一-龥]{0,2}(?:牵头|责任|主办|承办|主责|分管|包保|协管)(?:责任)?(?:单位|部门|领导|人)?|单位|领导|联系人)[:：]/;
/** 卫健委牵头, 医保局配合, 区城管局（牵头）. */
const DUTY = /^由?(.{2,}?)(负责牵头|牵头负责|牵头|负责|主办|配合|协办|协助|参与|参加)$/;
const SUPPORT_LABEL = /^(?:配合|协办|协同|协助|参与|参加|相关|成员)(?:责任)?(?:单位|部门)?[:：]/;
const SPACE = /[\s\u00a0\u3000]+/;
/** A second line that is the rest of the first line's name: 东风新区⏎建设工作部. */
const REST_OF_NAME =
  /^(建设|工作|综合|党政|管理|规划|开发|项目|征收|筹建|领导|推进|专项|服务).*(部|管委会|办公室|指挥部|小组|委员会|组)$/;
const PLACE_END = /(新区|园区|开发区|高新区|经开区|度假区|景区|片区|基地|街道|镇|乡)$/;

/**
 * Splits an owner cell into names squeezed of spaces, one entry each and none twice. 徐   平 is one person and 张三 李四 are two;
 * notes in brackets belong to their name and are left off; a cell that says nothing (—, 无) names nobody.
 */
export function splitOwners(text: string): OwnerNames {
  const names: string[] = [];
  const supporting: string[] = [];
  let into = names;
  /** Names before it have had their duty word. */
  let closed = 0;
  for (const part of joinBroken(splitOutsideBrackets(text))) {
    let words = part.trim();
    if (SUPPORT_LABEL.test(squeeze(words))) {
      into = supporting;
      words = words.replace(/^[^:：]*[:：]/, "");
    } else if (LABEL.test(squeeze(words))) {
      into = names;
      words = words.replace(/^[^:：]*[:：]/, "");
    }
    const duty = DUTY.exec(squeeze(words).replace(/[（(]([^（）()]*)[）)]$/, "$1"));
    if (duty) {
      // 医保局、财政局配合: the word closes the names since the last one like it.
      words = duty[1]!;
      into = /配合|协办|协助|参与|参加/.test(duty[2]!) ? supporting : names;
      if (into === supporting)
        for (const name of names.splice(closed)) if (!supporting.includes(name)) supporting.push(name);
    }
    for (const name of splitAtSpaces(words)) {
      const plain = withoutNote(name).replace(/[。.；;:：]+$/, "");
      if (plain !== "" && !/^([-—–－\\.]+|无|暂无|同上)$/.test(plain) && !into.includes(plain)) into.push(plain);
    }
    if (duty) {
      closed = names.length;
      into = names;
    }
  }
  return { names, supporting };
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of text) {
    if (char === "(" || char === "（") depth++;
    else if ((char === ")" || char === "）") && depth > 0) depth--;
    if (depth === 0 && SEPARATORS.includes(char)) {
      parts.push(part);
      part = "";
      // A line break is remembered: it may stand inside a name.
      if (char === "\n" || char === "\r") part = "\n";
    } else part += char;
  }
  parts.push(part);
  return parts.filter((words) => squeeze(words) !== "");
}

function joinBroken(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const words = squeeze(part);
    if (
      before !== undefined &&
      /^各(乡|镇|街道|县|区)$/.test(squeeze(before)) &&
      /^(乡|镇|街道|区|市)(办事处|街道)?$/.test(words)
    ) {
      // 各乡、街道办事处 names everybody once.
      joined[joined.length - 1] = `${squeeze(before)}、${words}`;
    } else if (
      before !== undefined &&
      part.startsWith("\n") &&
      PLACE_END.test(squeeze(before)) &&
      REST_OF_NAME.test(words)
    ) {
      joined[joined.length - 1] = before + words;
    } else joined.push(part);
  }
  return joined;
}

/** Spaces pad short names (肖    舰) and part longer ones (张小三 李四, 发改局 财政局). */
function splitAtSpaces(text: string): string[] {
  const tokens = text.split(SPACE).filter((token) => token !== "");
  if (tokens.length <= 1) return tokens;
  if (
    tokens.every(
      (token) => token.length >= 2 && (isPersonName(withoutNote(token)) || ORGANISATION.test(withoutNote(token))),
    )
  )
    return tokens;
  if (!tokens.every((token) => /^\p{Script=Han}{1,3}$/u.test(token))) return [tokens.join("")];
  const names: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.length === 1 && next !== undefined && next.length <= 2) {
      names.push(token + next);
      index++;
    } else names.push(token);
  }
  return names.every((name) => name.length >= 2) ? names : [tokens.join("")];
}

function withoutNote(name: string): string {
  const words = squeeze(name);
  const bare = words.replace(/[（(][^（）()]*[）)]/g, "");
  return bare === "" ? words.replace(/[（()）]/g, "") : bare;
}
