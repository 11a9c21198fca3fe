import type { Parts } from "../parts";
import { RichText } from "./richText";

/** The shared strings by index. @throws UnreadableFile truncated */
export function readSharedStrings(parts: Parts, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  const item = new RichText();
  parts.scan(part, {
    open(name, attributes) {
      if (name === "si") item.reset();
      else item.open(name, attributes);
    },
    text: (text) => item.add(text),
    close(name) {
      if (name === "si") strings.push(item.value());
      else item.close(name);
    },
  });
  return strings;
}
