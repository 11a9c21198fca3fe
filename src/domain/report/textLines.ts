/** How many lines a text takes in a column so many characters wide, counting a Chinese character as two. */
export function linesOfText(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    for (const character of paragraph) used += character.codePointAt(0)! > 0x2e7f || character === "—" ? 2 : 1;
    lines += Math.max(1, Math.ceil(used / width));
  }
  return lines;
}
