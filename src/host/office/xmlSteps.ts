import { ownXml } from "./ownXml";
import { type Step, step, utf8Bytes } from "./steps";

/** Puts the text into our part of that namespace, or takes the part away where it is null. */
export function xmlStep(namespace: string, text: string | null, isThere: boolean): Step[] {
  if (text === null && !isThere) return [];
  const xml = text === null ? "" : ownXml(namespace, text);
  return [
    step(({ context }) => {
      const { customXmlParts } = context.workbook;
      if (!isThere) {
        customXmlParts.add(xml);
        return;
      }
      const part = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      if (text === null) part.delete();
      else part.setXml(xml);
    }, utf8Bytes(xml)),
  ];
}
