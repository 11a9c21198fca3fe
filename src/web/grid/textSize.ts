/** CSS pixels of a point. */
export const PIXELS_OF_POINT = 4 / 3;
/** Excel's own default. */
export const FONT_POINTS = 11;
const LINE = 1.3;

/** About how wide a line of text is, in pixels: Chinese characters are as wide as high, the others half as wide. */
export function textWidth(text: string, points = FONT_POINTS): number {
  let halves = 0;
  for (let at = 0; at < text.length; at++) halves += text.charCodeAt(at) > 0x2e7f ? 2 : 1.1;
  return (halves / 2) * points * PIXELS_OF_POINT;
}

/** About how high a text stands in a column of the given width, in pixels. */
export function textHeight(text: string, width: number, wraps: boolean, points = FONT_POINTS): number {
  const pixels = points * PIXELS_OF_POINT;
  const room = Math.max(pixels, width - 6);
  // most cells hold one short line: no need to measure those
  const lines =
    !wraps || (text.length * pixels <= room && !text.includes("\n"))
      ? 1
      : text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, points) / room)), 0);
  return Math.ceil(lines * pixels * LINE + 4);
}
