import { readQuantities } from "../../../src/domain/extract/parsers/quantity";
import {
  arabicNumbers,
  chineseNumbers,
  moreLookAlikes,
  noQuantities,
  qualifiersAndRanges,
  unitsOfAllKinds,
} from "../../corpus/quantities";

const shown = (text: string) =>
  readQuantities(text)
    .filter((mention) => mention.unit !== "")
    .map(
      (mention) =>
        `${text.slice(mention.start, mention.end)}|${mention.value}${mention.upper === null ? "" : `~${mention.upper}`}|${mention.unit}|${mention.qualifier}`,
    );

describe.each([
  ["Arabic numbers", arabicNumbers],
  ["Chinese numbers", chineseNumbers],
  ["qualifiers and ranges", qualifiersAndRanges],
  ["units of all kinds", unitsOfAllKinds],
  ["look-alikes", noQuantities],
  ["more look-alikes", moreLookAlikes],
])("%s", (_, rows) => {
  test.each(rows)("$text", ({ text, found }) => expect(shown(text)).toEqual(found));
});
