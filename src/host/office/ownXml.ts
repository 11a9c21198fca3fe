/** The XML of one of our parts: one element that holds plain text. */
export function ownXml(namespace: string, text: string): string {
  return `<mubiao xmlns="${namespace}">${text.replace(/[&<>\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</mubiao>`;
}

/** The text in one of our parts, whichever door wrote it. */
export function textOfOwnXml(xml: string): string {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent ?? "";
}

/** A part that is there only while a write is under way: found later, it tells of one that broke off. */
export const WRITING_NAMESPACE = "urn:mubiao:writing";
