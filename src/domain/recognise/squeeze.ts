import { charTable, holdsAny } from "../sheet/charTable";

const SPACE = /[\s\u180e\u200b-\u200d\u2060]/;
const SPACES = /[\s\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;

const INK = /[^\s\u200b-\u200d\u2060]/;

/** Does a text show anything at all? Asked of every cell, and its first character nearly always tells. */
export function hasInk(text: string): boolean {
  return text !== "" && (isPlain(text.charCodeAt(0)) || INK.test(text));
}

/** Text without any kind of space: offices pad names and header words with NBSP, full-width and zero-width spaces. */
export function squeeze(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (!isPlain(text.charCodeAt(at))) return SPACE.test(text) ? text.replace(SPACES, "") : text;
  }
  return text;
}

/** Han characters, letters, digits and marks of either width: surely no space. */
function isPlain(code: number): boolean {
  return (code > 0x3000 && code !== 0xfeff) || (code > 0x20 && code < 0x7f);
}

/** Characters of header words that older and southern offices still write in their traditional form. */
const TRADITIONAL = new Map(
  "號号標标務务責责單单領领導导進进況况時时間间項项計计劃划實实際际備备註注負负門门協协辦办類类別别內内權权評评級级應应數数額额績绩執执預预總总點点後后產产業业聯联絡络員员區区縣县鄉乡鎮镇億亿萬万長长題题達达據据"
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

const TRADITIONAL_CHARACTER = new RegExp(`[${[...TRADITIONAL.keys()].join("")}]`, "g");
const FULL_WIDTH = String.fromCharCode(...Array.from({ length: 0x5e }, (_, index) => 0xff01 + index));
/** Body cells are compared with headers too, and hardly any has something to make plain. */
const TO_MAKE_PLAIN = charTable(`${FULL_WIDTH}—–―─~﹣*★☆:〔【〕】${[...TRADITIONAL.keys()].join("")}`);

/**
 * A header as the catalogue compares it: squeezed, full-width forms and dashes made plain, traditional characters of
 * header words made simplified, "*" and "★" marks of required columns dropped.
 */
export function plainHeader(text: string): string {
  const squeezed = squeeze(text);
  if (!holdsAny(squeezed, TO_MAKE_PLAIN)) return squeezed;
  return squeezed
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[—–－―─~～﹣]+/g, "-")
    .replace(/[*★☆:]+$|^[*★☆]+/g, "")
    .replace(/[〔【]/g, "(")
    .replace(/[〕】]/g, ")")
    .replace(TRADITIONAL_CHARACTER, (char) => TRADITIONAL.get(char) ?? char);
}

/** "投资额(万元)" → the words without their bracketed notes, and the notes. */
export function splitNotes(header: string): { words: string; notes: string[] } {
  const notes: string[] = [];
  const words = header.replace(/\(([^()]*)\)/g, (_all, note: string) => {
    notes.push(note);
    return "";
  });
  return { words, notes };
}
