/** How many lines a text takes in a column so many characters wide, counting a Chinese character as two. */
export function linesOfText(text: string, width: number): number {
  // most cells are short: their characters need not be looked at
  if (text.length * 2 <= width && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    for (let at = 0; at < paragraph.length; at++) used += isWide(paragraph.charCodeAt(at)) ? 2 : 1;
    lines += Math.max(1, Math.ceil(used / width));
  }
  return lines;
}

/** CJK and full-width characters, and the dashes and quotation marks that Chinese faces draw as wide. */
function isWide(unit: number): boolean {
  return unit > 0x2e7f || (unit >= 0x2014 && unit <= 0x2026);
}
